--TEST--
socket_recvfrom(): IPv4 and IPv6 require a port variable, else the message is not consumed
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!@stream_socket_server('tcp://[::1]:0')) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([AF_INET => '127.0.0.1', AF_INET6 => '::1'] as $family => $host) {
    $socket = bound_socket($family, SOCK_DGRAM, $host);
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
    socket_sendto($socket, 'stays', 5, 0, $host, port_of($socket));
    [$data, $address] = ['untouched', 'too'];
    echo exception_of(function () use ($socket, &$data, &$address) { socket_recvfrom($socket, $data, 100, 0, $address); }), "\n";
    var_dump($data, $address, socket_recv($socket, $data, 100, 0), $data);
}
?>
--EXPECT--
ArgumentCountError: socket_recvfrom() expects exactly 6 arguments when argument #1 ($socket) is of type AF_INET or AF_INET6
string(9) "untouched"
string(3) "too"
int(5)
string(5) "stays"
ArgumentCountError: socket_recvfrom() expects exactly 6 arguments when argument #1 ($socket) is of type AF_INET or AF_INET6
string(9) "untouched"
string(3) "too"
int(5)
string(5) "stays"
