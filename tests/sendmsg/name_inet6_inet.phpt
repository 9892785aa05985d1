--TEST--
socket_sendmsg(): an IPv6 socket sends to an AF_INET name
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (!@socket_create(AF_INET6, SOCK_DGRAM, 0)) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$receiver = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_bind($receiver, '127.0.0.1', 0);
socket_getsockname($receiver, $host, $port);
$sender = socket_create(AF_INET6, SOCK_DGRAM, 0);
var_dump(socket_sendmsg($sender, ['name' => ['family' => AF_INET, 'addr' => '127.0.0.1', 'port' => $port], 'iov' => ['text']]));
socket_set_option($receiver, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
var_dump(socket_recv($receiver, $data, 10, 0), $data);
?>
--EXPECT--
int(4)
int(4)
string(4) "text"
