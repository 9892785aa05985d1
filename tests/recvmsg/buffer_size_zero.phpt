--TEST--
socket_recvmsg(): a buffer_size of 0 consumes no byte of a stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'abc');
$message = ['controllen' => 100, 'buffer_size' => 0];
var_dump(socket_recvmsg($b, $message), $message['iov'], socket_read($b, 10));
?>
--EXPECT--
int(0)
array(0) {
}
string(3) "abc"
