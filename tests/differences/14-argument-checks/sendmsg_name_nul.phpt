--TEST--
socket_sendmsg(): a path containing a NUL byte is rejected
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$path = temporary_path('msg_nul');
$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($receiver, $path);
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_sendmsg($sender, ['name' => ['path' => "$path\0more"], 'iov' => ['x']]), socket_last_error($sender));
var_dump(socket_recv($receiver, $data, 10, MSG_DONTWAIT));
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > name > path): the path must not contain any null bytes in %s on line %d
bool(false)
int(0)
bool(false)
