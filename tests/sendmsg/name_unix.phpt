--TEST--
socket_sendmsg(): sends to a path, and the receiver can reply to the name
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$paths = [temporary_path('msg_name_a'), temporary_path('msg_name_b')];
[$a, $b] = array_map(fn ($path) => bound_socket(AF_UNIX, SOCK_DGRAM, $path), $paths);
var_dump(socket_sendmsg($a, ['name' => ['path' => $paths[1]], 'iov' => ['question']]));
$message = ['name' => [], 'controllen' => 100];
var_dump(socket_recvmsg($b, $message), $message['iov'], $message['name'] === ['family' => AF_UNIX, 'path' => $paths[0]]);
var_dump(socket_sendmsg($b, ['name' => $message['name'], 'iov' => ['answer']]), socket_read($a, 100));
array_map('unlink', $paths);
var_dump(@socket_sendmsg($a, ['name' => ['path' => $paths[1]]]), socket_last_error($a) === SOCKET_ENOENT);
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
bool(false)
bool(true)
