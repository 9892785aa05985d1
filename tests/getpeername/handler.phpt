--TEST--
socket_getpeername(): the user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$replacer = new SocketReplacer($a);
$address = $port = 'as it was';
var_dump(socket_getpeername($a, $address, $port), $address, $port, $a);
$replacer->report();
?>
--EXPECT--
socket_getpeername(): unable to retrieve peer name [107]: Transport endpoint is not connected
last errors: 107 and 107
bool(false)
string(9) "as it was"
string(9) "as it was"
NULL
the others: 00 [false,false] true
