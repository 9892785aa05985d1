--TEST--
socket_recvmsg(): a user error handler may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_UNIX, SOCK_STREAM, 0);
$replacer = new SocketReplacer($a);
$message = ['controllen' => 0];
var_dump(socket_recvmsg($a, $message), $message, $a);
$replacer->report();
?>
--EXPECT--
socket_recvmsg(): error converting user data (path: msghdr > controllen): controllen cannot be 0
last errors: 0 and 0
bool(false)
array(1) {
  ["controllen"]=>
  int(0)
}
NULL
the others: 00 [false,false] true
