--TEST--
socket_read(): arguments of wrong types and numbers throw
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
echo exception_of(fn () => socket_read()), "\n";
echo exception_of(fn () => socket_read($a)), "\n";
echo exception_of(fn () => socket_read($a, 1, PHP_BINARY_READ, 1)), "\n";
echo exception_of(fn () => socket_read(null, 1)), "\n";
echo exception_of(fn () => socket_read(STDIN, 1)), "\n";
echo exception_of(fn () => socket_read(new stdClass, 1)), "\n";
echo exception_of(fn () => socket_read($a, 'many')), "\n";
echo exception_of(fn () => socket_read($a, 1, [])), "\n";
?>
--EXPECT--
ArgumentCountError: socket_read() expects at least 2 arguments, 0 given
ArgumentCountError: socket_read() expects at least 2 arguments, 1 given
ArgumentCountError: socket_read() expects at most 3 arguments, 4 given
TypeError: socket_read(): Argument #1 ($socket) must be of type Socket, null given
TypeError: socket_read(): Argument #1 ($socket) must be of type Socket, resource given
TypeError: socket_read(): Argument #1 ($socket) must be of type Socket, stdClass given
TypeError: socket_read(): Argument #2 ($length) must be of type int, string given
TypeError: socket_read(): Argument #3 ($mode) must be of type int, array given
