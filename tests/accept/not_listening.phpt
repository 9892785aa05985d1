--TEST--
socket_accept(): warns and returns false on a socket that is not listening
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
foreach ([[AF_UNIX, SOCK_STREAM], [AF_INET, SOCK_STREAM], [AF_UNIX, SOCK_DGRAM], [AF_INET, SOCK_DGRAM]] as [$family, $type]) {
    $socket = socket_create($family, $type, 0);
    var_dump(socket_accept($socket), socket_last_error() === ($type === SOCK_STREAM ? SOCKET_EINVAL : SOCKET_EOPNOTSUPP));
}
?>
--EXPECTF--
Warning: socket_accept(): unable to accept incoming connection [22]: Invalid argument in %s on line %d
bool(false)
bool(true)

Warning: socket_accept(): unable to accept incoming connection [22]: Invalid argument in %s on line %d
bool(false)
bool(true)

Warning: socket_accept(): unable to accept incoming connection [95]: Operation not supported in %s on line %d
bool(false)
bool(true)

Warning: socket_accept(): unable to accept incoming connection [95]: Operation not supported in %s on line %d
bool(false)
bool(true)
