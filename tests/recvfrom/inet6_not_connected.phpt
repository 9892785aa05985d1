--TEST--
socket_recvfrom(): the warning for AF_INET6 begins in lower case, unlike that for AF_INET
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!@socket_create(AF_INET6, SOCK_STREAM, 0)) die('skip no IPv6');
?>
--FILE--
<?php
foreach ([AF_INET6, AF_INET] as $family) {
    $socket = socket_create($family, SOCK_STREAM, 0);
    var_dump(socket_recvfrom($socket, $data, 10, 0, $host, $port));
}
?>
--EXPECTF--
Warning: socket_recvfrom(): unable to recvfrom [%d]: %s in %s on line %d
bool(false)

Warning: socket_recvfrom(): Unable to recvfrom [%d]: %s in %s on line %d
bool(false)
