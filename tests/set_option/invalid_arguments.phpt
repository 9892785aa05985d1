--TEST--
socket_set_option(): arguments of the wrong type or number throw
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE)), "\n";
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE, 1, 1)), "\n";
echo exception_of(fn () => socket_set_option('socket', SOL_SOCKET, SO_KEEPALIVE, 1)), "\n";
echo exception_of(fn () => socket_set_option(new stdClass, SOL_SOCKET, SO_KEEPALIVE, 1)), "\n";
echo exception_of(fn () => socket_set_option($a, [], SO_KEEPALIVE, 1)), "\n";
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, 'keepalive', 1)), "\n";
var_dump(socket_get_option($a, SOL_SOCKET, SO_KEEPALIVE));
?>
--EXPECT--
ArgumentCountError: socket_set_option() expects exactly 4 arguments, 3 given
ArgumentCountError: socket_set_option() expects exactly 4 arguments, 5 given
TypeError: socket_set_option(): Argument #1 ($socket) must be of type Socket, string given
TypeError: socket_set_option(): Argument #1 ($socket) must be of type Socket, stdClass given
TypeError: socket_set_option(): Argument #2 ($level) must be of type int, array given
TypeError: socket_set_option(): Argument #3 ($option) must be of type int, string given
int(0)
