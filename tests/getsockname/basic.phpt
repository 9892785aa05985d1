--TEST--
socket_getsockname(), socket_getpeername(): the local address of one end is the peer address of the other
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
    $listener = listener($family, $host);
    $client = socket_create($family, SOCK_STREAM, 0);
    socket_connect($client, $host, port_of($listener));
    $accepted = socket_accept($listener);
    var_dump(socket_getsockname($client, $address, $port), socket_getpeername($accepted, $peer, $peer_port), $address, $peer, $port === $peer_port);
    var_dump(socket_getpeername($client, $address, $port), socket_getsockname($accepted, $peer, $peer_port), $port === $peer_port);
}
?>
--EXPECT--
bool(true)
bool(true)
string(9) "127.0.0.1"
string(9) "127.0.0.1"
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
string(3) "::1"
string(3) "::1"
bool(true)
bool(true)
bool(true)
bool(true)
