--TEST--
socket_shutdown(): a handler of its warning may close the very socket, and another may get its number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$thief = new Thief($a);
var_dump(socket_shutdown($a), $a);
$thief->tell();
?>
--EXPECT--
socket_shutdown(): Unable to shutdown socket [107]: Transport endpoint is not connected
last errors: 107 and 107
bool(false)
NULL
the others: 00 [false,false] true
