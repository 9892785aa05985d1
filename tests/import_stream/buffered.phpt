--TEST--
socket_import_stream(): warns about data in the stream's buffer, and later reads of the stream do not buffer
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($peer, "one\ntwo\n");
var_dump(fgets($stream));
$socket = socket_import_stream($stream);
var_dump(socket_recv($socket, $data, 100, MSG_DONTWAIT));
fwrite($peer, "three\nfour\n");
var_dump(fread($stream, 6), socket_recv($socket, $data, 100, MSG_DONTWAIT), $data);
?>
--EXPECTF--
string(4) "one
"

Warning: socket_import_stream(): 4 bytes of buffered data lost during stream conversion! in %s on line %d
bool(false)
string(6) "two
th"
int(9)
string(9) "ree
four
"
