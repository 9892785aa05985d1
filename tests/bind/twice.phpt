--TEST--
socket_bind(): a socket that has an address gets no other
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = socket_path('bind_twice');
foreach ([[AF_UNIX, $path, "$path.2"], [AF_INET, '127.0.0.1', '127.0.0.1']] as [$family, $first, $second]) {
    $socket = bound($family, SOCK_STREAM, $first);
    echo refused($socket, fn () => socket_bind($socket, $second));
    socket_getsockname($socket, $address);
    var_dump($address === $first);
}
?>
--EXPECT--
false, 22, socket_bind(): Unable to bind address [22]: Invalid argument
bool(true)
false, 22, socket_bind(): Unable to bind address [22]: Invalid argument
bool(true)
--CLEAN--
<?php
array_map('unlink', glob('/tmp/sp_bind_twice.*'));
?>
