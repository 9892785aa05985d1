--TEST--
socket_recv() and socket_recvfrom(): a length of PHP_INT_MAX returns false and changes nothing
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'data');
[$data, $address, $port] = ['untouched', 'as', 'well'];
var_dump(socket_recv($b, $data, PHP_INT_MAX, 0), socket_recvfrom($b, $data, PHP_INT_MAX, 0, $address, $port));
var_dump($data, $address, $port, socket_last_error($b), socket_read($b, 10));
?>
--EXPECT--
bool(false)
bool(false)
string(9) "untouched"
string(2) "as"
string(4) "well"
int(0)
string(4) "data"
