--TEST--
socket_get_option(): the user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$replacer = new SocketReplacer($a);
var_dump(socket_get_option($a, SOL_SOCKET, 9999), $a);
$replacer->report();
?>
--EXPECT--
socket_get_option(): Unable to retrieve socket option [92]: Protocol not available
last errors: 92 and 92
bool(false)
NULL
the others: 00 [false,false] true
