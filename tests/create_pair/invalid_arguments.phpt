--TEST--
socket_create_pair(): arguments of the wrong type or number throw
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

echo exception_of(fn () => socket_create_pair(AF_UNIX, SOCK_STREAM, 0)), "\n";
echo exception_of(fn () => socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair, 1)), "\n";
echo exception_of(fn () => socket_create_pair('unix', SOCK_STREAM, 0, $pair)), "\n";
echo exception_of(fn () => socket_create_pair(AF_UNIX, [], 0, $pair)), "\n";
echo exception_of(fn () => socket_create_pair(AF_UNIX, SOCK_STREAM, new stdClass, $pair)), "\n";
?>
--EXPECT--
ArgumentCountError: socket_create_pair() expects exactly 4 arguments, 3 given
ArgumentCountError: socket_create_pair() expects exactly 4 arguments, 5 given
TypeError: socket_create_pair(): Argument #1 ($domain) must be of type int, string given
TypeError: socket_create_pair(): Argument #2 ($type) must be of type int, array given
TypeError: socket_create_pair(): Argument #3 ($protocol) must be of type int, stdClass given
