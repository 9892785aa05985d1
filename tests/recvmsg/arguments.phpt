--TEST--
socket_recvmsg(): a wrong type or a closed Socket is rejected
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$message = ['controllen' => 100];
$text = 'text';
echo exception_of(fn () => socket_recvmsg('x', $message)), "\n";
echo exception_of(function () use ($a, &$text) { socket_recvmsg($a, $text); }), "\n";
echo exception_of(fn () => socket_recvmsg($a)), "\n";
socket_close($a);
echo exception_of(fn () => socket_recvmsg($a, $message)), "\n";
var_dump($message, $text);
?>
--EXPECT--
TypeError: socket_recvmsg(): Argument #1 ($socket) must be of type Socket, string given
TypeError: socket_recvmsg(): Argument #2 ($message) must be of type array, string given
ArgumentCountError: socket_recvmsg() expects at least 2 arguments, 1 given
Error: socket_recvmsg(): Argument #1 ($socket) has already been closed
array(1) {
  ["controllen"]=>
  int(100)
}
string(4) "text"
