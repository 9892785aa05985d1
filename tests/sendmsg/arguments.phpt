--TEST--
socket_sendmsg(): a wrong type or a closed Socket is rejected
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
echo exception_of(fn () => socket_sendmsg('x', [])), "\n";
echo exception_of(fn () => socket_sendmsg($a, 'x')), "\n";
echo exception_of(fn () => socket_sendmsg($a)), "\n";
echo exception_of(fn () => socket_sendmsg($a, [], 'x')), "\n";
socket_close($a);
echo exception_of(fn () => socket_sendmsg($a, ['iov' => ['x']])), "\n";
?>
--EXPECT--
TypeError: socket_sendmsg(): Argument #1 ($socket) must be of type Socket, string given
TypeError: socket_sendmsg(): Argument #2 ($message) must be of type array, string given
ArgumentCountError: socket_sendmsg() expects at least 2 arguments, 1 given
TypeError: socket_sendmsg(): Argument #3 ($flags) must be of type int, string given
Error: socket_sendmsg(): Argument #1 ($socket) has already been closed
