--TEST--
socket_shutdown(): the user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$replacer = new SocketReplacer($a);
var_dump(socket_shutdown($a), $a);
$replacer->report();
?>
--EXPECT--
socket_shutdown(): Unable to shutdown socket [107]: Transport endpoint is not connected
last errors: 107 and 107
bool(false)
NULL
the others: 00 [false,false] true
