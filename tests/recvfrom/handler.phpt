--TEST--
socket_recvfrom(): a handler of its warning may close the very socket, and another may get its number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$thief = new Thief($a);
$data = $address = $port = 'as it was';
var_dump(socket_recvfrom($a, $data, 10, 0, $address, $port), $address, $port, $a);
$thief->tell();
?>
--EXPECT--
socket_recvfrom(): Unable to recvfrom [107]: Transport endpoint is not connected
last errors: 107 and 107
bool(false)
string(9) "as it was"
string(9) "as it was"
NULL
the others: 00 [false,false] true
