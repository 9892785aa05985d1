--TEST--
socket_recvfrom(): a large MSG_TRUNC read from a stream returns an empty address, not one left in memory
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
$listener = socket_create_listen(0);
socket_getsockname($listener, $host, $port);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', $port);
$accepted = socket_accept($listener);
socket_write($client, 'hello');

// Leaves an address in memory, which the next call must not return.
$datagrams = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_bind($datagrams, '127.0.0.2');
socket_getsockname($datagrams, $host, $port);
socket_sendto($datagrams, 'x', 1, 0, '127.0.0.2', $port);
socket_recvfrom($datagrams, $data, 100, 0, $sender, $port);
var_dump($sender);
socket_recvfrom($accepted, $data, 70000, MSG_TRUNC, $sender, $port);
var_dump($sender, $port);
?>
--EXPECT--
string(9) "127.0.0.2"
string(7) "0.0.0.0"
int(0)
