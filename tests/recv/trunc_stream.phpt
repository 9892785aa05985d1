--TEST--
socket_recv(): MSG_TRUNC changes nothing for a local stream
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the flag does this on Linux');
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
