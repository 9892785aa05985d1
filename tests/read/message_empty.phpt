--TEST--
socket_read(): an empty datagram returns ""
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux behaviour');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair(SOCK_DGRAM);
var_dump(socket_write($a, ''), socket_write($a, 'after'));
var_dump(socket_read($b, 100), socket_read($b, 100));
?>
--EXPECT--
int(0)
int(5)
string(0) ""
string(5) "after"
