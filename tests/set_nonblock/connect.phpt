--TEST--
socket_set_nonblock(): socket_connect() returns false with EINPROGRESS and no warning, and completes in the background
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
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_set_nonblock($client);
var_dump(socket_connect($client, '127.0.0.1', port_of($listener)));
var_dump(socket_last_error($client) === SOCKET_EINPROGRESS, socket_last_error() === SOCKET_EINPROGRESS);
socket_write(socket_accept($listener), 'connected');
$read = [$client];
$none = null;
socket_select($read, $none, $none, 60);
var_dump(socket_read($client, 10));
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
string(9) "connected"
