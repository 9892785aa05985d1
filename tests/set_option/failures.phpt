--TEST--
socket_set_option(): warns and returns false if the kernel rejects the option
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$tcp = socket_create(AF_INET, SOCK_STREAM, 0);
echo failure_of($a, fn () => socket_set_option($a, SOL_SOCKET, 9999, 1));
echo failure_of($a, fn () => socket_set_option($a, SOL_SOCKET, SO_TYPE, SOCK_DGRAM));
echo failure_of($a, fn () => socket_set_option($a, SOL_SOCKET, SO_ERROR, 0));
echo failure_of($a, fn () => socket_set_option($a, SOL_SOCKET, SO_MEMINFO, 5));
echo failure_of($a, fn () => socket_set_option($a, 77, 1, 1));
echo failure_of($a, fn () => socket_set_option($a, SOL_TCP, TCP_NODELAY, 1));
echo failure_of($tcp, fn () => socket_set_option($tcp, SOL_TCP, TCP_KEEPIDLE, 0));
var_dump(socket_last_error($b));
?>
--EXPECT--
false, 92, socket_set_option(): Unable to set socket option [92]: Protocol not available
false, 92, socket_set_option(): Unable to set socket option [92]: Protocol not available
false, 92, socket_set_option(): Unable to set socket option [92]: Protocol not available
false, 92, socket_set_option(): Unable to set socket option [92]: Protocol not available
false, 95, socket_set_option(): Unable to set socket option [95]: Operation not supported
false, 95, socket_set_option(): Unable to set socket option [95]: Operation not supported
false, 22, socket_set_option(): Unable to set socket option [22]: Invalid argument
int(0)
