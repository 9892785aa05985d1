--TEST--
socket_import_stream(): the fd stays open as long as the stream or a Socket exists
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$before = count_open_fds();
$one = socket_import_stream($stream);
$two = socket_import_stream($stream);
unset($one, $stream);
socket_write($two, 'by the Socket');
var_dump(fread($peer, 100));
$stream = socket_export_stream($two);
unset($two);
fwrite($stream, 'by the stream');
var_dump(fread($peer, 100), count_open_fds() - $before);
unset($stream);
var_dump(count_open_fds() - $before, fread($peer, 100), feof($peer));
?>
--EXPECT--
string(13) "by the Socket"
string(13) "by the stream"
int(0)
int(-1)
string(0) ""
bool(true)
