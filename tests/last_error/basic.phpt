--TEST--
socket_last_error(): each socket has its own error, and there is a global one
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
[$c, $d] = pair();
socket_close($d);
socket_read($a, 1);
@socket_write($c, 'x');
var_dump(socket_last_error($a) === SOCKET_EAGAIN, socket_last_error($b), socket_last_error($c) === SOCKET_EPIPE);
var_dump(socket_last_error() === SOCKET_EPIPE, socket_last_error(null) === SOCKET_EPIPE);
?>
--EXPECT--
bool(true)
int(0)
bool(true)
bool(true)
bool(true)
