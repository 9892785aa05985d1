--TEST--
socket_read(): a user error handler may close the socket during a line read and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$replacer = new SocketReplacer($a);
var_dump(socket_read($a, 10, PHP_NORMAL_READ), $a);
$replacer->report();
?>
--EXPECT--
socket_read(): unable to read from socket [107]: Transport endpoint is not connected
last errors: 107 and 107
bool(false)
NULL
the others: 00 [false,false] true
