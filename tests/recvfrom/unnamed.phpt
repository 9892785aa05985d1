--TEST--
socket_recvfrom(): a sender without a name sets "", and the port is unchanged
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    socket_write($a, 'data');
    [$address, $port] = ['replaced', 'untouched'];
    var_dump(socket_recvfrom($b, $data, 100, 0, $address, $port), $data, $address, $port);
}
?>
--EXPECT--
int(4)
string(4) "data"
string(0) ""
string(9) "untouched"
int(4)
string(4) "data"
string(0) ""
string(9) "untouched"
int(4)
string(4) "data"
string(0) ""
string(9) "untouched"
