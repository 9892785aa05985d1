--TEST--
socket_bind(): warns and returns false if the socket already has an address
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('bind_twice');
foreach ([[AF_UNIX, $path, "$path.2"], [AF_INET, '127.0.0.1', '127.0.0.1']] as [$family, $first, $second]) {
    $socket = bound_socket($family, SOCK_STREAM, $first);
    echo failure_of($socket, fn () => socket_bind($socket, $second));
    socket_getsockname($socket, $address);
    var_dump($address === $first);
}
?>
--EXPECT--
false, 22, socket_bind(): Unable to bind address [22]: Invalid argument
bool(true)
false, 22, socket_bind(): Unable to bind address [22]: Invalid argument
bool(true)
