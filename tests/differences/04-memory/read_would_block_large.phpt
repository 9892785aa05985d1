--TEST--
socket_read(): a non-blocking read with a large length and no data fails with EAGAIN
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = nonblocking_pair($type);
    var_dump(socket_read($b, 1 << 30), socket_last_error($b) === SOCKET_EAGAIN);
}
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
