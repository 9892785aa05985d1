--TEST--
socket_connect(): an IPv6 socket connects to IPv6 hosts, and to IPv4 hosts through mapped addresses
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!@stream_socket_server('tcp://[::1]:0')) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach (['::1' => listener(AF_INET6, '::1'), '::ffff:127.0.0.1' => $v4 = listener(AF_INET, '127.0.0.1'), '127.0.0.1' => $v4] as $host => $listener) {
    $client = socket_create(AF_INET6, SOCK_STREAM, 0);
    var_dump(socket_connect($client, $host, port_of($listener)));
    socket_getpeername($client, $address, $port);
    var_dump($address, $port === port_of($listener));
}
?>
--EXPECT--
bool(true)
string(3) "::1"
bool(true)
bool(true)
string(16) "::ffff:127.0.0.1"
bool(true)
bool(true)
string(16) "::ffff:127.0.0.1"
bool(true)
