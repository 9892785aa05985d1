--TEST--
socket_sendmsg(): a path without a receiver sets both last errors to ECONNREFUSED
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('msg_refused');
$gone = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($gone, $path);
socket_close($gone);
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_sendmsg($socket, ['name' => ['path' => $path], 'iov' => ['x']]));
var_dump(socket_last_error($socket) === SOCKET_ECONNREFUSED, socket_last_error() === SOCKET_ECONNREFUSED);
unlink($path);
?>
--EXPECTF--
Warning: socket_sendmsg(): Error in sendmsg [111]: Connection refused in %s on line %d
bool(false)
bool(true)
bool(true)
