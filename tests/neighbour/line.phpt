--TEST--
socket_read(): lines stay whole if another extension reads in between from a Socket that it made
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

[$writer, $reader] = neighbour_pair(SOCK_STREAM);
echo json_encode(socket_write($writer, "one\ntwo\nthree\na\nb\nc\nd\nlast")), "\n";
echo json_encode(socket_read($reader, 100, PHP_NORMAL_READ)), "\n";
// By now a line read has peeked at these bytes.
echo json_encode(neighbour_read($reader, 10)), "\n";
for ($i = 0; $i < 3; $i++) {
    echo json_encode(socket_read($reader, 100, PHP_NORMAL_READ)), "\n";
}
echo json_encode(neighbour_read($reader, 3)), "\n";
socket_close($writer);
echo json_encode(socket_read($reader, 100, PHP_NORMAL_READ)), "\n";
?>
--EXPECT--
6 orders of loading
26
"one\n"
"two\nthree\n"
"a\n"
"b\n"
"c\n"
"d\nl"
"ast"
