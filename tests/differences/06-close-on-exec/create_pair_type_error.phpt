--TEST--
socket_create_pair(): an unknown type throws, and the message lists the flags on every PHP version
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip flags of Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([11, 4711, SOCK_STREAM | 1 << 18, SOCK_STREAM | (PHP_INT_SIZE > 4 ? 1 << 32 : 1 << 20)] as $type) {
    echo exception_of(fn () => socket_create_pair(AF_UNIX, $type, 0, $pair)), "\n";
}
var_dump(isset($pair), socket_last_error());
?>
--EXPECT--
ValueError: socket_create_pair(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK
ValueError: socket_create_pair(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK
ValueError: socket_create_pair(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK
ValueError: socket_create_pair(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK
bool(false)
int(0)
