--TEST--
socket_create_pair(): the type accepts SOCK_NONBLOCK and SOCK_CLOEXEC
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip flags of Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    var_dump(socket_create_pair(AF_UNIX, $type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, $pair));
    var_dump(socket_read($pair[0], 1), socket_last_error($pair[0]) === SOCKET_EAGAIN);
    var_dump(socket_write($pair[0], 'x'), socket_read($pair[1], 1, PHP_NORMAL_READ));
}
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
int(1)
string(1) "x"
bool(true)
bool(false)
bool(true)
int(1)
string(1) "x"
bool(true)
bool(false)
bool(true)
int(1)
string(1) "x"
