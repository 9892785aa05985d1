--TEST--
socket_recv(): MSG_TRUNC throws bytes of TCP away (difference 4)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the flag does this on Linux');
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
