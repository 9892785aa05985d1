--TEST--
socket_import_stream(): a Socket that another extension makes of a stream shares the lifetime of that stream
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

[$s, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = neighbour_import_stream($s);
socket_write($socket, 'x');
echo fread($peer, 1), "\n";
echo json_encode(socket_export_stream($socket) === $s), "\n";
fclose($s);
echo exception_of(fn () => socket_write($socket, 'x')), "\n";

[$s, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = neighbour_import_stream($s);
unset($s);
socket_write($socket, 'y');
echo fread($peer, 1), "\n";
unset($socket);
echo json_encode(fread($peer, 1)), "\n";
?>
--EXPECT--
6 orders of loading
x
true
Error: socket_write(): Argument #1 ($socket) has already been closed
y
""
