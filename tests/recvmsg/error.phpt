--TEST--
socket_recvmsg(): a failed system call warns, sets the global last error and keeps the array
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$message = $copy = ['controllen' => 100, 'name' => []];
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_recvmsg($socket, $message), socket_last_error() === SOCKET_ENOTCONN, $message === $copy);
?>
--EXPECTF--
Warning: socket_recvmsg(): Error in recvmsg [107]: Transport endpoint is not connected in %s on line %d
bool(false)
bool(true)
bool(true)
