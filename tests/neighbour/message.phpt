--TEST--
socket_read(): a line read from a message Socket made by another extension returns one message
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/neighbour.inc';
if ($fault = neighbour_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
require dirname(__DIR__) . '/neighbour.inc';
beside_neighbour();

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$sender, $receiver] = neighbour_pair($type);
    socket_write($sender, "a\nb\n");
    socket_write($sender, 'c');
    echo json_encode(socket_read($receiver, 100, PHP_NORMAL_READ)), "\n";
    echo json_encode(socket_read($receiver, 100, PHP_NORMAL_READ)), "\n";
}
?>
--EXPECT--
6 orders of loading
"a\nb\n"
"c"
"a\nb\n"
"c"
