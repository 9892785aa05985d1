--TEST--
socket_recvmsg(): a failed system call sets the last error of the socket as well
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
