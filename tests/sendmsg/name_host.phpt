--TEST--
socket_sendmsg(): an unknown host emits two warnings and sets both last errors
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
var_dump(socket_sendmsg($socket, ['name' => ['addr' => '300.1.1.1', 'port' => 9], 'iov' => ['x']]));
var_dump(socket_last_error($socket) === socket_last_error(), socket_last_error());
?>
--EXPECTF--
Warning: socket_sendmsg(): Host lookup failed [-1000%d]: %s in %s on line %d

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address '300.1.1.1' to get an AF_INET address in %s on line %d
bool(false)
bool(true)
int(-1000%d)
