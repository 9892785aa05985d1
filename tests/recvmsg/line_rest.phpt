--TEST--
socket_recvmsg(): returns the data that a line read left, to the byte
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, "one\ntwo\nthree\nfour\nfive\n");
var_dump(socket_read($b, 100, PHP_NORMAL_READ));
$message = ['controllen' => 100, 'buffer_size' => 4];
var_dump(socket_recvmsg($b, $message), $message['iov'][0]);
var_dump(socket_read($b, 100, PHP_NORMAL_READ));
$message = ['controllen' => 100, 'buffer_size' => 4];
var_dump(socket_recvmsg($b, $message, MSG_PEEK), $message['iov'][0]);
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(4) "one
"
int(4)
string(4) "two
"
string(6) "three
"
int(4)
string(4) "four"
string(5) "four
"
string(5) "five
"
