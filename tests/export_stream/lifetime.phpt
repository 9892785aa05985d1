--TEST--
socket_export_stream(): the fd stays open as long as the Socket or the stream exists
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$c, $d] = pair();
$before = count_open_fds();
$stream = socket_export_stream($a);
unset($a);
fwrite($stream, 'by the stream');
var_dump(socket_read($b, 100));
unset($stream);
var_dump(count_open_fds() - $before, socket_read($b, 100));
$stream = socket_export_stream($c);
unset($stream);
socket_write($c, 'by the Socket');
var_dump(socket_read($d, 100), is_resource(socket_export_stream($c)));
unset($c);
var_dump(count_open_fds() - $before, socket_read($d, 100));
?>
--EXPECT--
string(13) "by the stream"
int(-1)
string(0) ""
string(13) "by the Socket"
bool(true)
int(-2)
string(0) ""
