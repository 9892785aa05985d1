--TEST--
socket_write(): arguments of wrong types and numbers throw
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
echo exception_of(fn () => socket_write($a)), "\n";
echo exception_of(fn () => socket_write($a, 'x', 1, 2)), "\n";
echo exception_of(fn () => socket_write('socket', 'x')), "\n";
echo exception_of(fn () => socket_write($a, [])), "\n";
echo exception_of(fn () => socket_write($a, 'x', 'long')), "\n";
var_dump(socket_write($a, 12.5, '4'), socket_read($b, 10));
?>
--EXPECT--
ArgumentCountError: socket_write() expects at least 2 arguments, 1 given
ArgumentCountError: socket_write() expects at most 3 arguments, 4 given
TypeError: socket_write(): Argument #1 ($socket) must be of type Socket, string given
TypeError: socket_write(): Argument #2 ($data) must be of type string, array given
TypeError: socket_write(): Argument #3 ($length) must be of type ?int, string given
int(4)
string(4) "12.5"
