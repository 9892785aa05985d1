--TEST--
socket_recv() and socket_recvfrom(): a length below 1 returns false and changes nothing
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'data');
[$data, $address, $port] = ['untouched', 'as', 'well'];
foreach ([0, -1, PHP_INT_MIN] as $length) {
    var_dump(socket_recv($b, $data, $length, 0), socket_recvfrom($b, $data, $length, 0, $address, $port));
}
var_dump($data, $address, $port, socket_last_error($b), socket_read($b, 10));
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
string(9) "untouched"
string(2) "as"
string(4) "well"
int(0)
string(4) "data"
