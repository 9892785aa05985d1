--TEST--
socket_sendmsg(): sends 1,024 iov elements, and the kernel rejects more
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
var_dump(socket_sendmsg($a, ['iov' => array_fill(0, 1024, 'x')]), socket_read($b, 2000) === str_repeat('x', 1024));
var_dump(socket_sendmsg($a, ['iov' => array_fill(0, 1025, 'x')]));
var_dump(socket_last_error($a) === SOCKET_EMSGSIZE, socket_last_error() === SOCKET_EMSGSIZE);
?>
--EXPECTF--
int(1024)
bool(true)

Warning: socket_sendmsg(): Error in sendmsg [90]: Message too long in %s on line %d
bool(false)
bool(true)
bool(true)
