--TEST--
socket_atmark(): a handler of its warning may close the very socket, and another may get its number (as in PHP 8.4)
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$a, $b] = pair(SOCK_DGRAM);
$thief = new Thief($a);
var_dump(socket_atmark($a), $a);
$thief->tell();
?>
--EXPECT--
socket_atmark(): Unable to apply sockmark [95]: Operation not supported
last errors: 95 and 95
bool(false)
NULL
the others: 00 [false,false] true
