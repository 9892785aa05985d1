--TEST--
socket_export_stream(): shutting down the stream or the Socket affects both
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$stream = socket_export_stream($a);
var_dump(stream_socket_shutdown($stream, STREAM_SHUT_WR), socket_read($b, 10));
var_dump(@socket_write($a, 'x'), socket_last_error($a) === SOCKET_EPIPE);
socket_write($b, 'abc');
var_dump(fread($stream, 10), socket_shutdown($a, 0), fread($stream, 10), feof($stream));
?>
--EXPECT--
bool(true)
string(0) ""
bool(false)
bool(true)
string(3) "abc"
bool(true)
string(0) ""
bool(true)
