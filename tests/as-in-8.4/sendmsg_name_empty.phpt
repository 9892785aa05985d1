--TEST--
socket_sendmsg(): warns and returns false if the path is empty
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_sendmsg($socket, ['name' => ['path' => ''], 'iov' => ['x']]), socket_last_error($socket));
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > name > path): the path is must not be empty in %s on line %d
bool(false)
int(0)
