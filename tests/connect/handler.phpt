--TEST--
socket_connect(): a handler of its warning may close the very socket, and another may get its number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_UNIX, SOCK_STREAM, 0);
$thief = new Thief($a);
var_dump(socket_connect($a, '/nowhere/socket'), $a);
$thief->tell();
?>
--EXPECT--
socket_connect(): unable to connect [2]: No such file or directory
last errors: 2 and 2
bool(false)
NULL
the others: 00 [false,false] true
