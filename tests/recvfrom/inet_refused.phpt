--TEST--
socket_recvfrom(): an ICMP port unreachable error warns, sets ECONNREFUSED and keeps the variables
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_connect($socket, '127.0.0.1', port_of($refusing = refusing_socket(SOCK_DGRAM)));
socket_write($socket, 'to nobody');
[$data, $address, $port] = ['untouched', 'as', 'well'];
echo failure_of($socket, function () use ($socket, &$data, &$address, &$port) {
    return socket_recvfrom($socket, $data, 1 << 20, 0, $address, $port);
});
var_dump($data, $address, $port);
?>
--EXPECT--
false, 111, socket_recvfrom(): Unable to recvfrom [111]: Connection refused
string(9) "untouched"
string(2) "as"
string(4) "well"
