--TEST--
socket_sendto() and socket_recvfrom(): a message over IPv4 or IPv6 arrives with the sender's host and port
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!@stream_socket_server('tcp://[::1]:0')) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([AF_INET => ['127.0.0.1', '127.1'], AF_INET6 => ['::1', '0::1']] as $family => $hosts) {
    [$one, $two] = [bound_socket($family, SOCK_DGRAM, $hosts[0]), bound_socket($family, SOCK_DGRAM, $hosts[0])];
    foreach ($hosts as $host) {
        var_dump(socket_sendto($one, 'question', 8, 0, $host, port_of($two)));
        var_dump(socket_recvfrom($two, $data, 100, 0, $address, $port), $data, $address, $port === port_of($one));
        var_dump(socket_sendto($two, 'answer', 6, 0, $address, $port), socket_recvfrom($one, $data, 100, 0, $address, $port), $data);
    }
}
?>
--EXPECT--
int(8)
int(8)
string(8) "question"
string(9) "127.0.0.1"
bool(true)
int(6)
int(6)
string(6) "answer"
int(8)
int(8)
string(8) "question"
string(9) "127.0.0.1"
bool(true)
int(6)
int(6)
string(6) "answer"
int(8)
int(8)
string(8) "question"
string(3) "::1"
bool(true)
int(6)
int(6)
string(6) "answer"
int(8)
int(8)
string(8) "question"
string(3) "::1"
bool(true)
int(6)
int(6)
string(6) "answer"
