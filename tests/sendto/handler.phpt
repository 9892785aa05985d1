--TEST--
socket_sendto(): a handler of its warning may close the very socket, and another may get its number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$thief = new Thief($a);
var_dump(socket_sendto($a, 'text', 4, 0, '/nowhere/socket'), $a);
$thief->tell();
?>
--EXPECT--
socket_sendto(): Unable to write to socket [2]: No such file or directory
last errors: 2 and 2
bool(false)
NULL
the others: 00 [false,false] true
