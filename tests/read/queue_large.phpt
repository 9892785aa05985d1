--TEST--
socket_read(): one read returns the whole queue of a stream, regardless of its size
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_writable('/proc/sys/net/core/wmem_max')) die('skip requires root, for large socket buffers');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = large_pair(SOCK_STREAM);
$data = random_bytes(5000000);
var_dump(socket_write($a, $data), socket_read($b, 8 << 20) === $data);

// Lengths around the size of the first recv(2), 64 KiB; a second one receives the rest.
socket_write($a, $data);
foreach ([300000, 65535, 65536, 65537, 131072, 131073, 524288] as $length) {
    var_dump(socket_read($b, $length) === substr($data, 0, $length));
    $data = substr($data, $length);
}
var_dump(socket_read($b, 8 << 20) === $data);
?>
--EXPECT--
int(5000000)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
