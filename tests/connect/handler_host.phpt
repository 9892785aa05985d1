--TEST--
socket_connect(): the user error handler of a failed host lookup may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$replacer = new SocketReplacer($a);
var_dump(socket_connect($a, 'not a host', 9), $a);
$replacer->report();
?>
--EXPECTF--
socket_connect(): Host lookup failed [%i]: %s
last errors: %i and %i
bool(false)
NULL
the others: 00 [false,false] true
