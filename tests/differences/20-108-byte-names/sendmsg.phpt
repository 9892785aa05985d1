--TEST--
socket_recvmsg(), socket_sendmsg(): a client with an abstract name of 108 bytes gets its answer
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names and names of 108 bytes exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$server = bound_socket(AF_UNIX, SOCK_DGRAM, $address = abstract_name());
$client = bound_socket(AF_UNIX, SOCK_DGRAM, str_pad(abstract_name() . 'client', 108, 'x'));
socket_sendto($client, 'ask', 3, 0, $address);
$message = ['name' => [], 'controllen' => 64];
socket_recvmsg($server, $message);
var_dump(strlen($message['name']['path']), socket_sendmsg($server, ['name' => $message['name'], 'iov' => ['answer']]), socket_read($client, 10));
?>
--EXPECT--
int(108)
int(6)
string(6) "answer"
