--TEST--
socket_read(): a large length waits no more than a small one (difference 4)
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
