--TEST--
socket_read(): messages of 150 kB arrive complete
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    $data = random_bytes(150000);
    var_dump(socket_write($a, $data), socket_read($b, 150000) === $data);
    socket_write($a, $data);
    var_dump(socket_read($b, 1 << 20) === $data);
}
?>
--EXPECT--
int(150000)
bool(true)
bool(true)
int(150000)
bool(true)
bool(true)
