--TEST--
socket_sendmsg(): sends to a host and port, and the receiver can reply to the name
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = [bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1'), bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1')];
[$port_a, $port_b] = [port_of($a), port_of($b)];
var_dump(socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => (string) $port_b], 'iov' => ['question']]));
$message = ['name' => ['any' => 'thing'], 'controllen' => 100];
var_dump(socket_recvmsg($b, $message), $message['iov']);
var_dump($message['name'] === ['family' => AF_INET, 'addr' => '127.0.0.1', 'port' => $port_a]);
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
