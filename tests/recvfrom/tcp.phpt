--TEST--
socket_recvfrom(): TCP returns no sender
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$client, $accepted] = tcp_pair();
socket_write($client, 'data');
var_dump(socket_recvfrom($accepted, $data, 100, 0, $address, $port), $data, $address, $port);
?>
--EXPECT--
int(4)
string(4) "data"
string(7) "0.0.0.0"
int(0)
