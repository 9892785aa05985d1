--TEST--
socket_bind(): accepts a host name and abbreviated IPv4 notation
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (gethostbyname('localhost') !== '127.0.0.1') die('skip localhost does not resolve to 127.0.0.1');
?>
--FILE--
<?php
foreach (['localhost', '127.1', '0.0.0.0'] as $host) {
    $socket = socket_create(AF_INET, SOCK_STREAM, 0);
    var_dump(socket_bind($socket, $host), socket_getsockname($socket, $address), $address);
}
?>
--EXPECT--
bool(true)
bool(true)
string(9) "127.0.0.1"
bool(true)
bool(true)
string(9) "127.0.0.1"
bool(true)
bool(true)
string(7) "0.0.0.0"
