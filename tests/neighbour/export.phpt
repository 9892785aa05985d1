--TEST--
socket_export_stream(): a Socket made by another extension shares the lifetime of its stream
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

[$a, $b] = neighbour_pair(SOCK_STREAM);
$stream = socket_export_stream($a);
echo json_encode(fwrite($stream, "hello\n")), json_encode(socket_read($b, 100, PHP_NORMAL_READ)), "\n";
socket_write($b, "one\ntwo\n");
echo json_encode(fgets($stream)), "\n";
echo json_encode(neighbour_members($a)['zstream'] === $stream), "\n";
fclose($stream);
echo json_encode(socket_read($b, 100)), "\n";
echo exception_of(fn () => socket_write($a, 'x')), "\n";
echo neighbour_members($a)['bsd_socket'], "\n";

[$a] = neighbour_pair(SOCK_STREAM);
$stream = socket_export_stream($a);
socket_close($a);
echo gettype($stream), "\n";
?>
--EXPECT--
6 orders of loading
6"hello\n"
"one\n"
true
""
Error: socket_write(): Argument #1 ($socket) has already been closed
-1
resource (closed)
