--TEST--
socket_write(): a handler of its warning may close the very socket, and another may get its number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$a, $b] = pair();
socket_close($b);
$thief = new Thief($a);
var_dump(socket_write($a, 'text'), $a);
$thief->tell();
?>
--EXPECT--
socket_write(): unable to write to socket [32]: Broken pipe
last errors: 32 and 32
bool(false)
NULL
the others: 00 [false,false] true
