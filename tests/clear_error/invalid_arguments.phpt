--TEST--
socket_clear_error(): throws on a closed socket and on arguments of the wrong type or number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
socket_close($a);
echo exception_of(fn () => socket_clear_error($a)), "\n";
echo exception_of(fn () => socket_clear_error('')), "\n";
echo exception_of(fn () => socket_clear_error(null, null)), "\n";
?>
--EXPECT--
Error: socket_clear_error(): Argument #1 ($socket) has already been closed
TypeError: socket_clear_error(): Argument #1 ($socket) must be of type ?Socket, string given
ArgumentCountError: socket_clear_error() expects at most 1 argument, 2 given
