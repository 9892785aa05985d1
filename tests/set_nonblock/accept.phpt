--TEST--
socket_set_nonblock(): socket_accept() returns false with EAGAIN and no warning without pending connections
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
var_dump(socket_set_nonblock($listener), socket_accept($listener), socket_last_error() === SOCKET_EAGAIN);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', port_of($listener));
$read = [$listener];
$none = null;
socket_select($read, $none, $none, 60);
var_dump(socket_accept($listener) instanceof Socket);
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
