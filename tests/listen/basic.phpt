--TEST--
socket_listen(): connections are pending until accepted
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = bound_socket(AF_UNIX, SOCK_STREAM, temporary_path('listen'));
var_dump(socket_listen($listener));
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_getsockname($listener, $path);
var_dump(socket_connect($client, $path), socket_write($client, 'early'));
var_dump(socket_read(socket_accept($listener), 100));
?>
--EXPECT--
bool(true)
bool(true)
int(5)
string(5) "early"
