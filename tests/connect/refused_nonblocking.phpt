--TEST--
socket_connect(): SO_ERROR reports ECONNREFUSED after EINPROGRESS
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$bound = bound_socket(AF_INET, SOCK_STREAM, '127.0.0.1');
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_set_nonblock($client);
var_dump(socket_connect($client, '127.0.0.1', port_of($bound)));
$write = [$client];
$none = null;
var_dump(socket_select($none, $write, $none, 10), socket_get_option($client, SOL_SOCKET, SO_ERROR) === SOCKET_ECONNREFUSED);
?>
--EXPECT--
bool(false)
int(1)
bool(true)
