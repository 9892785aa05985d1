--TEST--
socket_sendto(): a user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$replacer = new SocketReplacer($a);
var_dump(socket_sendto($a, 'text', 4, 0, '/nowhere/socket'), $a);
$replacer->report();
?>
--EXPECT--
socket_sendto(): Unable to write to socket [2]: No such file or directory
last errors: 2 and 2
bool(false)
NULL
the others: 00 [false,false] true
