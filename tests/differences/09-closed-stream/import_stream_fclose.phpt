--TEST--
socket_import_stream(): fclose() of the stream closes the Socket, which says so (difference 9)
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($stream);
$before = descriptors();
fclose($stream);
[$c, $d] = nonblocking_pair(); // one of them has the number
echo thrown(fn () => socket_write($socket, 'x')), "\n";
echo thrown(fn () => socket_close($socket)), "\n";
unset($socket);
var_dump(descriptors() - $before, fread($peer, 10), socket_read($c, 10), socket_read($d, 10));
?>
--EXPECT--
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_close(): Argument #1 ($socket) has already been closed
int(1)
string(0) ""
bool(false)
bool(false)
