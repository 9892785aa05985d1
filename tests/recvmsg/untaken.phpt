--TEST--
socket_recvmsg(): descriptors are closed that nobody takes out of the array
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$before = descriptors();
for ($i = 0; $i < 3; $i++) {
    pass($a, [$stream, STDIN, $stream]);
    $message = ['controllen' => 100];
    socket_recvmsg($b, $message);
    var_dump(descriptors() - $before);
}
unset($message);
var_dump(descriptors() - $before);
?>
--EXPECT--
int(3)
int(3)
int(3)
int(0)
