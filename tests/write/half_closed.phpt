--TEST--
socket_write(): writes to a peer that has shut down only its writing side
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'last words');
socket_shutdown($a, 1 /* SHUT_WR */);
var_dump(socket_read($b, 100), socket_read($b, 100));
var_dump(socket_write($b, 'still heard'), socket_read($a, 100));
var_dump(@socket_write($a, 'x'), socket_last_error($a) === SOCKET_EPIPE);
?>
--EXPECT--
string(10) "last words"
string(0) ""
int(11)
string(11) "still heard"
bool(false)
bool(true)
