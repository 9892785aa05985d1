--TEST--
socket_listen(): the user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$replacer = new SocketReplacer($a);
var_dump(socket_listen($a), $a);
$replacer->report();
?>
--EXPECT--
socket_listen(): unable to listen on socket [95]: Operation not supported
last errors: 95 and 95
bool(false)
NULL
the others: 00 [false,false] true
