--TEST--
socket_recvfrom(): a user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$replacer = new SocketReplacer($a);
$data = $address = $port = 'as it was';
var_dump(socket_recvfrom($a, $data, 10, 0, $address, $port), $address, $port, $a);
$replacer->report();
?>
--EXPECT--
socket_recvfrom(): Unable to recvfrom [107]: Transport endpoint is not connected
last errors: 107 and 107
bool(false)
string(9) "as it was"
string(9) "as it was"
NULL
the others: 00 [false,false] true
