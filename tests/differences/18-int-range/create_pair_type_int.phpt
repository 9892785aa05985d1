--TEST--
socket_create_pair(): a type below the range of a C int throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE === 4) die('skip every int is in the range');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

echo exception_of(fn () => socket_create_pair(AF_UNIX, PHP_INT_MIN + SOCK_STREAM, 0, $pair)), "\n";
?>
--EXPECTF--
ValueError: socket_create_pair(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM%S
