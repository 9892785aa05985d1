--TEST--
the module: socket_accept(): a handler of its warning may close the very socket, and another may get its number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$thief = new Thief($a);
var_dump(socket_accept($a), $a);
$thief->tell();
?>
--EXPECT--
socket_accept(): unable to accept incoming connection [22]: Invalid argument
last errors: 22 and 22
bool(false)
NULL
the others: 00 [false,false] true
