--TEST--
socket_recvfrom(): MSG_PEEK does not consume the message, and returns its sender each time
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$receiver = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1');
foreach ([$one = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1'), $two = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1')] as $i => $socket) {
    socket_sendto($socket, "message $i", 9, 0, '127.0.0.1', port_of($receiver));
}
foreach ([MSG_PEEK, MSG_PEEK, 0, 0] as $flags) {
    var_dump(socket_recvfrom($receiver, $data, 7, $flags, $address, $port), $data, array_search($port, [port_of($one), port_of($two)]));
}
?>
--EXPECT--
int(7)
string(7) "message"
int(0)
int(7)
string(7) "message"
int(0)
int(7)
string(7) "message"
int(0)
int(7)
string(7) "message"
int(1)
