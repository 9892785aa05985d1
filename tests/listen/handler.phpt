--TEST--
socket_listen(): a handler of its warning may close the very socket, and another may get its number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$thief = new Thief($a);
var_dump(socket_listen($a), $a);
$thief->tell();
?>
--EXPECT--
socket_listen(): unable to listen on socket [95]: Operation not supported
last errors: 95 and 95
bool(false)
NULL
the others: 00 [false,false] true
