--TEST--
socket_read(): what a stream holds comes in one read, however much it is
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require __DIR__ . '/ffi.inc';
die(without_ffi());
?>
--FILE--
<?php
require __DIR__ . '/ffi.inc';

run_with_ffi(<<<'PHP'
[[$a, $b]] = large_pair(SOCK_STREAM);
$data = random_bytes(5000000);
var_dump(socket_write($a, $data), socket_read($b, 8 << 20) === $data);

// Around the 256 KiB that one system call receives.
socket_write($a, $data);
foreach ([300000, 262143, 262144, 262145, 524288, 524289] as $length) {
    var_dump(socket_read($b, $length) === substr($data, 0, $length));
    $data = substr($data, $length);
}
var_dump(socket_read($b, 8 << 20) === $data);
PHP);
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
