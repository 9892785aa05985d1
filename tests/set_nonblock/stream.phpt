--TEST--
socket_set_nonblock(), socket_set_block(): change the blocking mode of the socket's stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$stream = socket_export_stream($a);
var_dump(socket_set_nonblock($a), stream_get_meta_data($stream)['blocked'], fread($stream, 10));
var_dump(socket_set_block($a), stream_get_meta_data($stream)['blocked']);
socket_write($b, 'there');
var_dump(fread($stream, 10));
?>
--EXPECT--
bool(true)
bool(false)
string(0) ""
bool(true)
bool(true)
string(5) "there"
