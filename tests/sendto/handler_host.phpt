--TEST--
socket_sendto(): a user error handler for a failed host lookup may close the socket, and nothing is sent
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_DGRAM, 0);
$replacer = new SocketReplacer($a);
var_dump(socket_sendto($a, 'text', 4, 0, 'not a host', 9), $a);
$replacer->report();
?>
--EXPECTF--
socket_sendto(): Host lookup failed [%i]: %s
last errors: %i and %i
bool(false)
NULL
the others: 00 [false,false] true
