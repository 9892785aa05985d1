--TEST--
socket_sendmsg(): a user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$a, $b] = pair();
socket_close($b);
$replacer = new SocketReplacer($a);
var_dump(socket_sendmsg($a, ['iov' => ['text']]), $a);
$replacer->report();
socket_clear_error();
[$a, $b] = pair();
$replacer = new SocketReplacer($a);
var_dump(socket_sendmsg($a, ['iov' => ['text'], 'control' => [5]]), $a);
$replacer->report();
?>
--EXPECT--
socket_sendmsg(): Error in sendmsg [32]: Broken pipe
last errors: 32 and 32
bool(false)
NULL
the others: 00 [false,false] true
socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected an array here
last errors: 0 and 0
bool(false)
NULL
the others: 00 [false,false] true
