--TEST--
socket_recvmsg(): what the system refuses is the socket's last error as well (difference 12)
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$message = ['controllen' => 100];
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(@socket_recvmsg($socket, $message), socket_last_error($socket) === SOCKET_ENOTCONN);
?>
--EXPECT--
bool(false)
bool(true)
