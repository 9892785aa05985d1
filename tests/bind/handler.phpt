--TEST--
socket_bind(): the user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_UNIX, SOCK_STREAM, 0);
$replacer = new SocketReplacer($a);
var_dump(socket_bind($a, '/nowhere/socket'), $a);
$replacer->report();
?>
--EXPECT--
socket_bind(): Unable to bind address [2]: No such file or directory
last errors: 2 and 2
bool(false)
NULL
the others: 00 [false,false] true
