--TEST--
socket_bind(): an abstract name comes back whole, with the bytes it has (difference 13)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip such names are Linux\'s');
?>
--FILE--
<?php
foreach (["\0sp" . getmypid(), "\0sp" . getmypid() . "\0\xff\n\0", "\0" . str_pad((string) getmypid(), 106, 'x')] as $name) {
    $socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
    var_dump(socket_bind($socket, $name), socket_getsockname($socket, $address), $address === $name);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
