--TEST--
socket_import_stream(): returns a second Socket for an exported stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$stream = socket_export_stream($a);
$second = socket_import_stream($stream);
var_dump($second === $a, socket_export_stream($second) === $stream);
socket_write($b, "one\ntwo\nthree\n");
var_dump(socket_read($a, 100, PHP_NORMAL_READ), socket_read($second, 100, PHP_NORMAL_READ), socket_read($a, 100, PHP_NORMAL_READ));
unset($a, $stream);
socket_write($second, 'still open');
var_dump(socket_read($b, 100));
?>
--EXPECT--
bool(false)
bool(true)
string(4) "one
"
string(4) "two
"
string(6) "three
"
string(10) "still open"
