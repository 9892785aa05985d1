--TEST--
socket_export_stream(): data that the stream has buffered is not available to socket_recv()
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$stream = socket_export_stream($a);
socket_write($b, "one\ntwo\n");
var_dump(fgets($stream), socket_recv($a, $data, 100, MSG_DONTWAIT), fgets($stream));
stream_set_read_buffer($stream, 0);
socket_write($b, "one\ntwo\n");
var_dump(fread($stream, 4), socket_recv($a, $data, 100, MSG_DONTWAIT), $data);
?>
--EXPECT--
string(4) "one
"
bool(false)
string(4) "two
"
string(4) "one
"
int(4)
string(4) "two
"
