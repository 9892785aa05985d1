--TEST--
socket_bind(): a host may be given by name, or by fewer numbers
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (gethostbyname('localhost') !== '127.0.0.1') die('skip this machine does not know localhost');
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
