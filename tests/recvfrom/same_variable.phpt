--TEST--
socket_recvfrom(): one variable passed for all receives the last value
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$socket = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1');
socket_sendto($socket, 'text', 4, 0, '127.0.0.1', port_of($socket));
var_dump(socket_recvfrom($socket, $same, 10, 0, $same, $same), $same === port_of($socket));
[$a, $b] = pair(SOCK_DGRAM);
socket_write($a, 'text');
var_dump(socket_recvfrom($b, $same, 10, 0, $same), $same);
?>
--EXPECT--
int(4)
bool(true)
int(4)
string(0) ""
