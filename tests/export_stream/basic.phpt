--TEST--
socket_export_stream(): returns the same stream each time, which transfers data in both directions
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$stream = socket_export_stream($a);
var_dump(is_resource($stream), socket_export_stream($a) === $stream, get_resource_type($stream));
fwrite($stream, "by the stream\n");
var_dump(socket_read($b, 100));
socket_write($a, 'by the Socket');
var_dump(socket_read($b, 100));
socket_write($b, "one\ntwo\n");
var_dump(fgets($stream), fgets($stream));
socket_close($b);
var_dump(fgets($stream), feof($stream));
?>
--EXPECT--
bool(true)
bool(true)
string(6) "stream"
string(14) "by the stream
"
string(13) "by the Socket"
string(4) "one
"
string(4) "two
"
bool(false)
bool(true)
