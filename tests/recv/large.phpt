--TEST--
socket_recv(): messages larger than any buffer arrive complete, or truncated to the length
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_writable('/proc/sys/net/core/wmem_max')) die('skip requires root, for large socket buffers');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = nonblocking_pair($type);
    socket_set_option($a, SOL_SOCKET, 32 /* SO_SNDBUFFORCE */, 16 << 20);
    foreach ([262143, 262144, 262145, 300000, 4000000] as $size) {
        $data = random_bytes($size);
        $sent = socket_send($a, $data, $size, 0) + socket_send($a, $data, $size, 0) + socket_send($a, 'next', 4, 0);
        echo $size, $sent === 2 * $size + 4 ? ' sent, ' : ' not sent, ';
        echo socket_recv($b, $received, 8 << 20, 0) === $size && $received === $data ? 'whole, ' : 'not whole, ';
        echo socket_recv($b, $received, 280000, 0) === min($size, 280000) && $received === substr($data, 0, 280000) ? 'cut, ' : 'not cut, ';
        echo socket_read($b, 8 << 20), "\n";
    }
}
?>
--EXPECT--
262143 sent, whole, cut, next
262144 sent, whole, cut, next
262145 sent, whole, cut, next
300000 sent, whole, cut, next
4000000 sent, whole, cut, next
262143 sent, whole, cut, next
262144 sent, whole, cut, next
262145 sent, whole, cut, next
300000 sent, whole, cut, next
4000000 sent, whole, cut, next
