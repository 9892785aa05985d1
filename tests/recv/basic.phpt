--TEST--
socket_recv(): returns the length of the available data, up to the length given
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, "one\ttwo");
var_dump(socket_recv($b, $data, 3, 0), $data, socket_recv($b, $data, 100, 0), $data);
[$a, $b] = pair(SOCK_DGRAM);
socket_write($a, 'first');
socket_write($a, 'second');
$data = ['replaced'];
var_dump(socket_recv($b, $data, 3, 0), $data, socket_recv($b, $data, 100, 0), $data);
?>
--EXPECT--
int(3)
string(3) "one"
int(4)
string(4) "	two"
int(3)
string(3) "fir"
int(6)
string(6) "second"
