--TEST--
socket_read(): lines stay whole if another extension reads in between from a Socket that we made
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
require dirname(__DIR__) . '/neighbour.inc';
if ($fault = neighbour_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
require dirname(__DIR__) . '/neighbour.inc';
beside_neighbour();

foreach ([pair(), tcp_pair()] as [$writer, $reader]) {
    socket_set_nonblock($reader);
    socket_write($writer, "one\ntwotwo\na\nb\nc\nd\n");
    echo json_encode(socket_read($reader, 100, PHP_NORMAL_READ)), "\n";
    // By now a line read has peeked at these bytes.
    echo json_encode(neighbour_read($reader, 7)), "\n";
    for ($i = 0; $i < 4; $i++) {
        echo json_encode(socket_read($reader, 100, PHP_NORMAL_READ)), "\n";
    }
}
?>
--EXPECT--
6 orders of loading
"one\n"
"twotwo\n"
"a\n"
"b\n"
"c\n"
"d\n"
"one\n"
"twotwo\n"
"a\n"
"b\n"
"c\n"
"d\n"
