--TEST--
socket_connect(): the user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_UNIX, SOCK_STREAM, 0);
$replacer = new SocketReplacer($a);
var_dump(socket_connect($a, '/nowhere/socket'), $a);
$replacer->report();
?>
--EXPECT--
socket_connect(): unable to connect [2]: No such file or directory
last errors: 2 and 2
bool(false)
NULL
the others: 00 [false,false] true
