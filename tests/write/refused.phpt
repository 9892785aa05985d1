--TEST--
socket_write(): a datagram to writing to a closed peer warns and sets ECONNREFUSED
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair(SOCK_DGRAM);
socket_close($b);
var_dump(socket_write($a, 'x'), socket_last_error($a) === SOCKET_ECONNREFUSED);
?>
--EXPECTF--
Warning: socket_write(): unable to write to socket [111]: Connection refused in %s on line %d
bool(false)
bool(true)
