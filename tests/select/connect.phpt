--TEST--
socket_select(): a connected socket is writable
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
socket_connect($client, '127.0.0.1', port_of($listener));
echo select_result([$client], [$client], null, 60), "\n";
var_dump(socket_get_option($client, SOL_SOCKET, SO_ERROR));
?>
--EXPECT--
1 of [] [0] null
int(0)
