--TEST--
socket_read(): a non-blocking read with no data returns false with EAGAIN and no warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = nonblocking_pair($type);
    socket_clear_error();
    var_dump(socket_read($b, 100));
    var_dump(socket_last_error($b) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN, socket_last_error($a));
}
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
int(0)
bool(false)
bool(true)
bool(true)
int(0)
bool(false)
bool(true)
bool(true)
int(0)
