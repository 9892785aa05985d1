--TEST--
socket_select(): a refused connection is readable and writable, and SO_ERROR returns the reason once
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$port = port_of($refusing = refusing_socket(SOCK_STREAM));
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_set_nonblock($client);
@socket_connect($client, '127.0.0.1', $port);
echo select_result([$client], [$client], [$client], 60), "\n";
var_dump(socket_get_option($client, SOL_SOCKET, SO_ERROR) === SOCKET_ECONNREFUSED);
var_dump(socket_get_option($client, SOL_SOCKET, SO_ERROR));
?>
--EXPECT--
2 of [0] [0] []
bool(true)
int(0)
