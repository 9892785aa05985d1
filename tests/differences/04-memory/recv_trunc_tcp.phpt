--TEST--
socket_recv(): MSG_TRUNC on TCP discards bytes
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux semantics of the flag');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$client, $accepted] = tcp_pair();
socket_write($client, 'abcdef');
socket_recv($accepted, $data, 6, MSG_PEEK | MSG_WAITALL);
var_dump(socket_recv($accepted, $data, 3, MSG_TRUNC), $data, socket_recv($accepted, $data, 100, 0), $data);
?>
--EXPECT--
int(3)
NULL
int(3)
string(3) "def"
