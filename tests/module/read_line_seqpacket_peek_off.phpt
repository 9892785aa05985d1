--TEST--
socket_read(): an empty message is not EOF if SO_PEEK_OFF hides the message behind it
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip SO_PEEK_OFF is an option of Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair(SOCK_SEQPACKET);
socket_set_option($b, SOL_SOCKET, 42 /* SO_PEEK_OFF */, 10);
socket_write($a, '');
socket_write($a, 'message');
socket_close($a);
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100, PHP_NORMAL_READ));
echo failure_of($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(0) ""
string(7) "message"
false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
