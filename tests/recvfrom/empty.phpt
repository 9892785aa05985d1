--TEST--
socket_recvfrom(): an empty message returns 0 and sets "" and its sender
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$one, $two] = [bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1'), bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1')];
foreach ([100, 1 << 20] as $length) {
    var_dump(socket_sendto($one, '', 0, 0, '127.0.0.1', port_of($two)));
    [$data, $address, $port] = ['replaced', 'as', 'well'];
    var_dump(socket_recvfrom($two, $data, $length, 0, $address, $port), $data, $address, $port === port_of($one));
}
?>
--EXPECT--
int(0)
int(0)
string(0) ""
string(9) "127.0.0.1"
bool(true)
int(0)
int(0)
string(0) ""
string(9) "127.0.0.1"
bool(true)
