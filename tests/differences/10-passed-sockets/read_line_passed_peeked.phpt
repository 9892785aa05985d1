--TEST--
socket_read(): after a Socket is passed between two line reads, the receiver reads the next line
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
[$lines, $peer] = pair();
socket_write($peer, "one\ntwo\nthree\nfour\nfive\n");
var_dump(socket_read($lines, 100, PHP_NORMAL_READ));
send_fds($a, [$lines]);
[$received] = recv_fds($b);
var_dump(socket_read($received, 100, PHP_NORMAL_READ), socket_read($lines, 100, PHP_NORMAL_READ));
var_dump(socket_read($received, 100, PHP_NORMAL_READ), socket_read($lines, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(4) "one
"
string(4) "two
"
string(6) "three
"
string(5) "four
"
string(5) "five
"
