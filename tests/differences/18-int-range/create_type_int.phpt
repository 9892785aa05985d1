--TEST--
socket_create(): a type below the range of a C int throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE === 4) die('skip every int is in the range');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

echo preg_replace("/ optionally.*/", '', exception_of(fn () => socket_create(AF_INET, PHP_INT_MIN + SOCK_STREAM, 0))), "\n";
?>
--EXPECT--
ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM
