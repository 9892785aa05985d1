--TEST--
socket_sendto(): MSG_DONTWAIT to a full receiver returns false with EAGAIN and no warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('sendto_dontwait');
[$receiver, $socket] = [bound_socket(AF_UNIX, SOCK_DGRAM, $path), socket_create(AF_UNIX, SOCK_DGRAM, 0)];
for ($i = 0; socket_sendto($socket, "$i", 100, MSG_DONTWAIT, $path); $i++);
var_dump($i > 0, socket_last_error($socket) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN);
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address), $data, socket_sendto($socket, 'room again', 10, MSG_DONTWAIT, $path));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
int(1)
string(1) "0"
int(10)
