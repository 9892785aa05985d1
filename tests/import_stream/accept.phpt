--TEST--
socket_import_stream(): socket_accept() works on the Socket of a server stream
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$server = stream_socket_server('tcp://127.0.0.1:0');
$client = stream_socket_client('tcp://' . stream_socket_get_name($server, false));
$accepted = socket_accept(socket_import_stream($server));
fwrite($client, "a line\nmore");
var_dump($accepted instanceof Socket, socket_read($accepted, 100, PHP_NORMAL_READ));
$next = stream_socket_client('tcp://' . stream_socket_get_name($server, false));
var_dump(is_resource(stream_socket_accept($server, 10)));
?>
--EXPECT--
bool(true)
string(7) "a line
"
bool(true)
