--TEST--
socket_read(): line reads alternate with reads of the exported stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($b, "one\ntwo\nthree\nfour\nfive\n");
var_dump(socket_read($a, 100, PHP_NORMAL_READ));
$stream = socket_export_stream($a);
stream_set_read_buffer($stream, 0);
var_dump(fread($stream, 4), socket_read($a, 100, PHP_NORMAL_READ), fread($stream, 5), socket_read($a, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(4) "one
"
string(4) "two
"
string(6) "three
"
string(5) "four
"
string(5) "five
"
