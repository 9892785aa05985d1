--TEST--
socket_write(): a message larger than the kernel accepts warns and sets EMSGSIZE
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = nonblocking_pair($type);
    var_dump(socket_write($a, str_repeat('x', 64 << 20)), socket_last_error($a) === SOCKET_EMSGSIZE, socket_read($b, 10));
}
?>
--EXPECTF--
Warning: socket_write(): unable to write to socket [90]: Message too long in %s on line %d
bool(false)
bool(true)
bool(false)

Warning: socket_write(): unable to write to socket [90]: Message too long in %s on line %d
bool(false)
bool(true)
bool(false)
