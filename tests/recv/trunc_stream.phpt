--TEST--
socket_recv(): MSG_TRUNC has no effect on an AF_UNIX stream
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux semantics of the flag');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'abcdef');
var_dump(socket_recv($b, $data, 3, MSG_TRUNC), $data, socket_recv($b, $data, 100, MSG_TRUNC), $data);
?>
--EXPECT--
int(3)
string(3) "abc"
int(3)
string(3) "def"
