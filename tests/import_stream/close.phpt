--TEST--
socket_import_stream(): socket_close() closes the stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$before = count_open_fds();
$socket = socket_import_stream($stream);
socket_close($socket);
var_dump(count_open_fds() - $before, is_resource($stream), fread($peer, 10), feof($peer));
echo exception_of(fn () => fread($stream, 10)), "\n";
echo exception_of(fn () => socket_read($socket, 10)), "\n";
?>
--EXPECTF--
int(-1)
bool(false)
string(0) ""
bool(true)
TypeError: fread(): %r(supplied resource is not a valid|Argument #1 \(\$stream\) must be an open)%r stream resource
Error: socket_read(): Argument #1 ($socket) has already been closed
