--TEST--
socket_create(): creates a socket of each family and type
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!@stream_socket_server('tcp://[::1]:0')) die('skip no IPv6');
?>
--FILE--
<?php
foreach ([AF_UNIX, AF_INET, AF_INET6] as $family) {
    foreach ([SOCK_STREAM, SOCK_DGRAM] as $type) {
        $socket = socket_create($family, $type, 0);
        echo get_class($socket), ' ', var_export(socket_get_option($socket, SOL_SOCKET, SO_TYPE) === $type, true), "\n";
    }
}
$socket = socket_create(AF_UNIX, SOCK_SEQPACKET, 0);
var_dump(socket_get_option($socket, SOL_SOCKET, SO_TYPE) === SOCK_SEQPACKET);
var_dump(socket_create(domain: AF_INET, type: SOCK_STREAM, protocol: SOL_TCP) instanceof Socket, socket_last_error());
?>
--EXPECT--
Socket true
Socket true
Socket true
Socket true
Socket true
Socket true
bool(true)
bool(true)
int(0)
