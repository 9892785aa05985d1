--TEST--
socket_import_stream(): two Sockets of one stream are distinct objects and are closed with it
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$one = socket_import_stream($stream);
$two = socket_import_stream($stream);
var_dump($one === $two);
socket_write($one, 'one ');
socket_write($two, 'two');
var_dump(fread($peer, 4), fread($peer, 3));
socket_close($one);
var_dump(is_resource($stream));
echo exception_of(fn () => socket_write($two, 'x')), "\n";
echo exception_of(fn () => socket_export_stream($two)), "\n";
?>
--EXPECT--
bool(false)
string(4) "one "
string(3) "two"
bool(false)
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_export_stream(): Argument #1 ($socket) has already been closed
