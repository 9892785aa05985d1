--TEST--
socket_sendmsg(): passes a Socket, which is the same socket on arrival
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
[$passed, $peer] = pair();
var_dump(send_fds($a, [$passed]));
[$received] = recv_fds($b);
var_dump($received instanceof Socket, $received === $passed);
socket_write($received, 'by the received one');
socket_close($passed);
socket_write($peer, 'still open');
var_dump(socket_read($peer, 100), socket_read($received, 100));
unset($received);
var_dump(socket_read($peer, 100));
?>
--EXPECT--
int(1)
bool(true)
bool(false)
string(19) "by the received one"
string(10) "still open"
string(0) ""
