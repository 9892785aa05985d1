--TEST--
socket_accept(): on a socket that does not listen it is a warning and false
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
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
