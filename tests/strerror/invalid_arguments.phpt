--TEST--
socket_strerror(): arguments of the wrong type or number throw
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

echo exception_of(fn () => socket_strerror()), "\n";
echo exception_of(fn () => socket_strerror('EPIPE')), "\n";
echo exception_of(fn () => socket_strerror(1, 2)), "\n";
?>
--EXPECT--
ArgumentCountError: socket_strerror() expects exactly 1 argument, 0 given
TypeError: socket_strerror(): Argument #1 ($error_code) must be of type int, string given
ArgumentCountError: socket_strerror() expects exactly 1 argument, 2 given
