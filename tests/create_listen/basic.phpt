--TEST--
socket_create_listen(): listens on an ephemeral port of all addresses
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
$listener = socket_create_listen(0);
var_dump(get_class($listener), socket_getsockname($listener, $address, $port), $address, $port > 0);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_connect($client, '127.0.0.1', $port));
socket_write($client, 'arrived');
var_dump(socket_read(socket_accept($listener), 100));
?>
--EXPECT--
string(6) "Socket"
bool(true)
string(7) "0.0.0.0"
bool(true)
bool(true)
string(7) "arrived"
