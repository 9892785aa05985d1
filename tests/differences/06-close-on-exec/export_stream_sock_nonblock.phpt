--TEST--
socket_export_stream(): the stream of a socket created with SOCK_NONBLOCK is non-blocking
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair(SOCK_STREAM | SOCK_NONBLOCK);
$stream = socket_export_stream($a);
var_dump(stream_get_meta_data($stream)['blocked'], fread($stream, 10));
$stream = socket_export_stream(socket_create(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
var_dump(stream_get_meta_data($stream)['blocked']);
?>
--EXPECT--
bool(false)
string(0) ""
bool(false)
