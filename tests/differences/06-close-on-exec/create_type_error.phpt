--TEST--
socket_create(): an unknown type throws, and the message lists the flags on every PHP version
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
    echo exception_of(fn () => socket_create(AF_INET, $type, 0)), "\n";
}
var_dump(socket_last_error());
?>
--EXPECT--
ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK
ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK
ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK
ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK
int(0)
