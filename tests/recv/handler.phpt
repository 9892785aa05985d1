--TEST--
socket_recv(): a user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$replacer = new SocketReplacer($a);
$data = 'as it was';
var_dump(socket_recv($a, $data, 10, 0), $data, $a);
$replacer->report();
?>
--EXPECT--
socket_recv(): Unable to read from socket [107]: Transport endpoint is not connected
last errors: 107 and 107
bool(false)
NULL
NULL
the others: 00 [false,false] true
