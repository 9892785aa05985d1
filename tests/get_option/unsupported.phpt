--TEST--
socket_get_option(): warns and returns false for an unsupported option or level
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
echo failure_of($a, fn () => socket_get_option($a, SOL_SOCKET, 9999));
echo failure_of($a, fn () => socket_get_option($a, SOL_SOCKET, -1));
echo failure_of($a, fn () => socket_get_option($a, 77, 1));
echo failure_of($a, fn () => socket_get_option($a, SOL_TCP, TCP_NODELAY));
var_dump(socket_last_error($b));
?>
--EXPECT--
false, 92, socket_get_option(): Unable to retrieve socket option [92]: Protocol not available
false, 92, socket_get_option(): Unable to retrieve socket option [92]: Protocol not available
false, 95, socket_get_option(): Unable to retrieve socket option [95]: Operation not supported
false, 95, socket_get_option(): Unable to retrieve socket option [95]: Operation not supported
int(0)
