--TEST--
socket_import_stream(): returns a Socket that shares the fd with the stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$before = count_open_fds();
$socket = socket_import_stream($stream);
var_dump($socket instanceof Socket, socket_export_stream($socket) === $stream, count_open_fds() - $before);
socket_write($socket, 'by the Socket');
var_dump(fread($peer, 100));
fwrite($stream, 'by the stream');
var_dump(fread($peer, 100));
fwrite($peer, "one\ntwo\n");
var_dump(socket_read($socket, 100, PHP_NORMAL_READ), socket_read($socket, 100));
?>
--EXPECT--
bool(true)
bool(true)
int(0)
string(13) "by the Socket"
string(13) "by the stream"
string(4) "one
"
string(4) "two
"
