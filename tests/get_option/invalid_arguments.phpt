--TEST--
socket_get_option(): arguments of the wrong type or number throw
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
echo exception_of(fn () => socket_get_option()), "\n";
echo exception_of(fn () => socket_get_option($a, SOL_SOCKET)), "\n";
echo exception_of(fn () => socket_get_option($a, SOL_SOCKET, SO_TYPE, 1)), "\n";
echo exception_of(fn () => socket_get_option(STDIN, SOL_SOCKET, SO_TYPE)), "\n";
echo exception_of(fn () => socket_get_option(null, SOL_SOCKET, SO_TYPE)), "\n";
echo exception_of(fn () => socket_get_option($a, 'SOL_SOCKET', SO_TYPE)), "\n";
echo exception_of(fn () => socket_get_option($a, SOL_SOCKET, [])), "\n";
?>
--EXPECT--
ArgumentCountError: socket_get_option() expects exactly 3 arguments, 0 given
ArgumentCountError: socket_get_option() expects exactly 3 arguments, 2 given
ArgumentCountError: socket_get_option() expects exactly 3 arguments, 4 given
TypeError: socket_get_option(): Argument #1 ($socket) must be of type Socket, resource given
TypeError: socket_get_option(): Argument #1 ($socket) must be of type Socket, null given
TypeError: socket_get_option(): Argument #2 ($level) must be of type int, string given
TypeError: socket_get_option(): Argument #3 ($option) must be of type int, array given
