--TEST--
socket_read(): warns and sets ECONNRESET if the peer closed with unread data
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($b, 'never read');
socket_close($a);
var_dump(socket_read($b, 100));
var_dump(socket_last_error($b) === SOCKET_ECONNRESET, socket_last_error() === SOCKET_ECONNRESET);
var_dump(socket_read($b, 100));
?>
--EXPECTF--
Warning: socket_read(): unable to read from socket [104]: Connection reset by peer in %s on line %d
bool(false)
bool(true)
bool(true)
string(0) ""
