--TEST--
socket_write(): writing nothing to a stream returns 0
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
var_dump(socket_write($a, ''), socket_write($a, 'abc', 0), socket_read($b, 10));
?>
--EXPECT--
int(0)
int(0)
bool(false)
