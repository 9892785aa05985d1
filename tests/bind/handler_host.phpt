--TEST--
socket_bind(): a handler of the warning of an unknown host may close the very socket, and another may get its number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$thief = new Thief($a);
var_dump(socket_bind($a, 'not a host', 9), $a);
$thief->tell();
?>
--EXPECTF--
socket_bind(): Host lookup failed [%i]: %s
last errors: %i and %i
bool(false)
NULL
the others: 00 [false,false] true
