--TEST--
socket_recvfrom(): EOF of a stream returns 0 and sets ""
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($a);
[$data, $address, $port] = ['replaced', 'as well', 'untouched'];
var_dump(socket_recvfrom($b, $data, 100, 0, $address, $port), $data, $address, $port);
?>
--EXPECT--
int(0)
string(0) ""
string(0) ""
string(9) "untouched"
