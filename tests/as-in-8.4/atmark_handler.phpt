--TEST--
socket_atmark(): the user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$a, $b] = pair(SOCK_DGRAM);
$replacer = new SocketReplacer($a);
var_dump(socket_atmark($a), $a);
$replacer->report();
?>
--EXPECT--
socket_atmark(): Unable to apply sockmark [95]: Operation not supported
last errors: 95 and 95
bool(false)
NULL
the others: 00 [false,false] true
