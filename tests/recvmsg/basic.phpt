--TEST--
socket_recvmsg(): replaces the array with the received message
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, "one\0two");
$message = ['controllen' => 100, 'any' => 'thing'];
var_dump(socket_recvmsg($b, $message), $message === ['name' => null, 'control' => [], 'iov' => ["one\0two"], 'flags' => 0]);
?>
--EXPECT--
int(7)
bool(true)
