--TEST--
socket_sendmsg(): sends to an IPv6 host and port, and the receiver can reply to the name
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
$socket = @socket_create(AF_INET6, SOCK_DGRAM, 0);
if (!$socket || !@socket_bind($socket, '::1', 0)) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = [bound_socket(AF_INET6, SOCK_DGRAM, '::1'), bound_socket(AF_INET6, SOCK_DGRAM, '::1')];
[$port_a, $port_b] = [port_of($a), port_of($b)];
$name = ['addr' => '::1', 'port' => $port_b, 'flowinfo' => 0, 'scope_id' => 0];
var_dump(socket_sendmsg($a, ['name' => $name, 'iov' => ['question']]));
$message = ['name' => [], 'controllen' => 100];
var_dump(socket_recvmsg($b, $message), $message['iov']);
var_dump($message['name'] === ['family' => AF_INET6, 'addr' => '::1', 'port' => $port_a, 'flowinfo' => 0, 'scope_id' => 0]);
var_dump(socket_sendmsg($b, ['name' => $message['name'], 'iov' => ['answer']]), socket_read($a, 100));
?>
--EXPECT--
int(8)
int(8)
array(1) {
  [0]=>
  string(8) "question"
}
bool(true)
int(6)
string(6) "answer"
