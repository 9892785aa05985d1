--TEST--
socket_recvfrom(): an answer that nobody is there is a warning and ECONNREFUSED, and the variables stay
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_connect($socket, '127.0.0.1', port_of(bound(AF_INET, SOCK_DGRAM, '127.0.0.1'))); // which is closed
socket_write($socket, 'to nobody');
[$data, $address, $port] = ['untouched', 'as', 'well'];
echo refused($socket, function () use ($socket, &$data, &$address, &$port) {
    return socket_recvfrom($socket, $data, 1 << 20, 0, $address, $port);
});
var_dump($data, $address, $port);
?>
--EXPECT--
false, 111, socket_recvfrom(): Unable to recvfrom [111]: Connection refused
string(9) "untouched"
string(2) "as"
string(4) "well"
