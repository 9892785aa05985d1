--TEST--
socket_recvmsg(): ancillary data of an unknown type is left out, and the message arrives complete
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
if (PHP_OS_FAMILY !== 'Linux' || !@socket_set_option($socket, 0, 12, 1)) die('skip IP_RECVTTL is not 12');
?>
--FILE--
<?php
const IPPROTO_IP_LEVEL = 0, IP_RECVTTL = 12;

$to = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_bind($to, '127.0.0.1');
socket_getsockname($to, $host, $port);
socket_set_option($to, IPPROTO_IP_LEVEL, IP_RECVTTL, 1);
$from = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_sendto($from, 'hello', 5, 0, $host, $port);

$message = ['controllen' => 64];
var_dump(socket_recvmsg($to, $message), $message['iov'], $message['control'], $message['flags']);
?>
--EXPECT--
int(5)
array(1) {
  [0]=>
  string(5) "hello"
}
array(0) {
}
int(0)
