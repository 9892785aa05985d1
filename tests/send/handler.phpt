--TEST--
socket_send(): a user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$a, $b] = pair();
socket_close($b);
$replacer = new SocketReplacer($a);
var_dump(socket_send($a, 'text', 4, 0), $a);
$replacer->report();
?>
--EXPECT--
socket_send(): Unable to write to socket [32]: Broken pipe
last errors: 32 and 32
bool(false)
NULL
the others: 00 [false,false] true
