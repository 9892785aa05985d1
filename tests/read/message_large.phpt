--TEST--
socket_read(): messages larger than any buffer arrive complete, or truncated to the length
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
    [$a, $b] = large_pair($type);
    foreach ([262143, 262144, 262145, 300000, 4000000] as $size) {
        $data = random_bytes($size);
        var_dump(socket_write($a, $data) === $size && socket_write($a, $data) === $size && socket_write($a, 'next') === 4);
        var_dump(socket_read($b, 8 << 20) === $data, socket_read($b, 280000) === substr($data, 0, 280000), socket_read($b, 8 << 20) === 'next');
    }
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
