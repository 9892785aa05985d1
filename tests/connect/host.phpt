--TEST--
socket_connect(): accepts an IPv4 address, abbreviated notation and a host name
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (gethostbyname('localhost') !== '127.0.0.1') die('skip localhost does not resolve to 127.0.0.1');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
foreach (['127.0.0.1', '127.1', 'localhost'] as $host) {
    $client = socket_create(AF_INET, SOCK_STREAM, 0);
    var_dump(socket_connect($client, $host, port_of($listener)));
    socket_getpeername($client, $address, $port);
    var_dump($address, $port === port_of($listener));
}
?>
--EXPECT--
bool(true)
string(9) "127.0.0.1"
bool(true)
bool(true)
string(9) "127.0.0.1"
bool(true)
bool(true)
string(9) "127.0.0.1"
bool(true)
