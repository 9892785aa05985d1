--TEST--
socket_recv(): MSG_DONTWAIT with no data returns false with EAGAIN and no warning, and sets null
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    foreach ([10, 1 << 20] as $length) {
        $data = 'replaced';
        socket_clear_error($b);
        socket_clear_error();
        var_dump(socket_recv($b, $data, $length, MSG_DONTWAIT), $data, socket_last_error($b) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN);
    }
}
?>
--EXPECT--
bool(false)
NULL
bool(true)
bool(true)
bool(false)
NULL
bool(true)
bool(true)
bool(false)
NULL
bool(true)
bool(true)
bool(false)
NULL
bool(true)
bool(true)
bool(false)
NULL
bool(true)
bool(true)
bool(false)
NULL
bool(true)
bool(true)
