--TEST--
socket_get_option(): SO_TYPE and SO_ACCEPTCONN describe the socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    var_dump(socket_get_option(pair($type)[0], SOL_SOCKET, SO_TYPE) === $type);
}
$listener = listener(AF_INET, '127.0.0.1');
$accepts = 30; // SO_ACCEPTCONN
var_dump(socket_get_option($listener, SOL_SOCKET, $accepts), socket_get_option(pair()[0], SOL_SOCKET, $accepts));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
int(1)
int(0)
