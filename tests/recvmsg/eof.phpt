--TEST--
socket_recvmsg(): EOF of a stream and an empty message return 0 with an empty iov
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($a);
[$c, $d] = pair(SOCK_DGRAM);
socket_write($c, '');
foreach ([$b, $b, $d] as $socket) {
    $message = ['controllen' => 100];
    var_dump(socket_recvmsg($socket, $message), $message === ['name' => null, 'control' => [], 'iov' => [], 'flags' => 0]);
}
?>
--EXPECT--
int(0)
bool(true)
int(0)
bool(true)
int(0)
bool(true)
