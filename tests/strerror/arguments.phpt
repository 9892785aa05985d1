--TEST--
socket_strerror(): arguments of wrong types and numbers throw
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

echo thrown(fn () => socket_strerror()), "\n";
echo thrown(fn () => socket_strerror('EPIPE')), "\n";
echo thrown(fn () => socket_strerror(1, 2)), "\n";
?>
--EXPECT--
ArgumentCountError: socket_strerror() expects exactly 1 argument, 0 given
TypeError: socket_strerror(): Argument #1 ($error_code) must be of type int, string given
ArgumentCountError: socket_strerror() expects exactly 1 argument, 2 given
