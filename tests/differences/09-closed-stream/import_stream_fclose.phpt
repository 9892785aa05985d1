--TEST--
socket_import_stream(): after fclose() of the stream, using the Socket throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($stream);
$before = count_open_fds();
fclose($stream);
[$c, $d] = nonblocking_pair(); // one of these reuses the fd
echo exception_of(fn () => socket_write($socket, 'x')), "\n";
echo exception_of(fn () => socket_close($socket)), "\n";
unset($socket);
var_dump(count_open_fds() - $before, fread($peer, 10), socket_read($c, 10), socket_read($d, 10));
?>
--EXPECT--
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_close(): Argument #1 ($socket) has already been closed
int(1)
string(0) ""
bool(false)
bool(false)
