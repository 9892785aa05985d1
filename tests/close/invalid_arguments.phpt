--TEST--
socket_close(): arguments of the wrong type or number throw
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

echo exception_of(fn () => socket_close()), "\n";
echo exception_of(fn () => socket_close(1)), "\n";
echo exception_of(fn () => socket_close(null)), "\n";
echo exception_of(fn () => socket_close(pair()[0], 1)), "\n";
?>
--EXPECT--
ArgumentCountError: socket_close() expects exactly 1 argument, 0 given
TypeError: socket_close(): Argument #1 ($socket) must be of type Socket, int given
TypeError: socket_close(): Argument #1 ($socket) must be of type Socket, null given
ArgumentCountError: socket_close() expects exactly 1 argument, 2 given
