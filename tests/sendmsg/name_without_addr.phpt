--TEST--
socket_sendmsg(): a name without addr sends to the local host
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
$receiver = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1');
$sender = socket_create(AF_INET, SOCK_DGRAM, 0);
$name = ['family' => AF_INET, 'port' => port_of($receiver)];
var_dump(socket_sendmsg($sender, ['name' => $name, 'iov' => ['hello']]));
var_dump(socket_read($receiver, 100));
?>
--EXPECT--
int(5)
string(5) "hello"
