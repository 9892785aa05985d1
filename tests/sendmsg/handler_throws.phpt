--TEST--
socket_sendmsg(): an exception thrown by a user error handler propagates
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
set_error_handler(fn (int $level, string $message) => throw new LogicException($message));
echo exception_of(fn () => socket_sendmsg($a, ['iov' => 5])), "\n";
echo exception_of(fn () => socket_sendmsg($a, ['iov' => ['x'], 'control' => [5]])), "\n";
echo exception_of(fn () => socket_sendmsg($a, ['iov' => ['x'], 'control' => rights_cmsg([STDIN, 5])])), "\n";
var_dump(socket_read($b, 10));
?>
--EXPECT--
LogicException: socket_sendmsg(): error converting user data (path: msghdr > iov): expected an array here
LogicException: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected an array here
LogicException: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #2): expected a Socket object or a stream resource
bool(false)
