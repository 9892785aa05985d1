--TEST--
socket_accept(): a user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$replacer = new SocketReplacer($a);
var_dump(socket_accept($a), $a);
$replacer->report();
?>
--EXPECT--
socket_accept(): unable to accept incoming connection [22]: Invalid argument
last errors: 22 and 22
bool(false)
NULL
the others: 00 [false,false] true
