--TEST--
socket_bind(): binds to an address and an ephemeral port
--EXTENSIONS--
sockets_pair
--FILE--
<?php
foreach ([SOCK_STREAM, SOCK_DGRAM] as $type) {
    $socket = socket_create(AF_INET, $type, 0);
    var_dump(socket_bind($socket, '127.0.0.1'));
    socket_getsockname($socket, $address, $port);
    var_dump($address, $port > 0 && $port < 65536, socket_last_error($socket));
}
?>
--EXPECT--
bool(true)
string(9) "127.0.0.1"
bool(true)
int(0)
bool(true)
string(9) "127.0.0.1"
bool(true)
int(0)
