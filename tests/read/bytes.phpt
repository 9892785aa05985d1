--TEST--
socket_read(): returns every byte value unchanged, including NUL
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$data = implode(array_map('chr', range(0, 255)));
foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    socket_write($a, $data);
    var_dump(socket_read($b, 1000) === $data);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
