--TEST--
socket_read(): a long string is exactly as long as the received data
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
foreach ([1, 2, 4095, 4096, 8191, 65536, 150000] as $size) {
    $data = random_bytes($size);
    socket_write($a, $data);
    $read = socket_read($b, 200000);
    var_dump(strlen($read) === $size && $read === $data);
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
