--TEST--
socket_read(): a line read on a message socket returns one whole message, up to the length
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    socket_write($a, "one\ntwo\nthree");
    socket_write($a, "abcdef");
    socket_write($a, "\n");
    echo json_encode(socket_read($b, 100, PHP_NORMAL_READ)), "\n";
    echo json_encode(socket_read($b, 3, PHP_NORMAL_READ)), "\n";
    echo json_encode(socket_read($b, 100, PHP_NORMAL_READ)), "\n";
}
?>
--EXPECT--
"one\ntwo\nthree"
"abc"
"\n"
"one\ntwo\nthree"
"abc"
"\n"
