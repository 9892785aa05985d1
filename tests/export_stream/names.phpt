--TEST--
socket_export_stream(): stream_socket_get_name() returns the addresses of the Socket
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('export_names');
$server = socket_create_listen(0);
socket_getsockname($server, $host, $port);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', $port);
$stream = socket_export_stream($client);
socket_getsockname($client, $host, $own_port);
var_dump(stream_socket_get_name($stream, true) === "127.0.0.1:$port", stream_socket_get_name($stream, false) === "$host:$own_port");
$unix = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($unix, $path);
var_dump(stream_socket_get_name(socket_export_stream($unix), false) === $path);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
