--TEST--
socket_recvmsg(): returns up to buffer_size bytes, 8,192 by default, and leaves the rest of a stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
write_all($a, str_repeat('x', 10000) . 'the rest');
$message = ['controllen' => 100];
var_dump(socket_recvmsg($b, $message), $message['iov'] === [str_repeat('x', 8192)], $message['flags']);
foreach ([1, '3', 1804.9, 4] as $size) {
    $message = ['controllen' => 100, 'buffer_size' => $size];
    var_dump(socket_recvmsg($b, $message), strlen($message['iov'][0]), $message['flags']);
}
var_dump($message['iov']);
?>
--EXPECT--
int(8192)
bool(true)
int(0)
int(1)
int(1)
int(0)
int(3)
int(3)
int(0)
int(1804)
int(1804)
int(0)
int(4)
int(4)
int(0)
array(1) {
  [0]=>
  string(4) "the "
}
