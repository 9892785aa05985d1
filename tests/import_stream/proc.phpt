--TEST--
socket_import_stream(): works on the socket pipes of proc_open()
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$program = proc_open(['cat'], [0 => ['socket'], 1 => ['socket']], $pipes);
[$in, $out] = array_map('socket_import_stream', $pipes);
socket_write($in, "a line\nanother\n");
var_dump(socket_read($out, 100, PHP_NORMAL_READ), socket_shutdown($in, 1));
var_dump(socket_read($out, 100, PHP_NORMAL_READ), socket_read($out, 100));
?>
--EXPECT--
string(7) "a line
"
bool(true)
string(8) "another
"
string(0) ""
