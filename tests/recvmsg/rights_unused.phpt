--TEST--
socket_recvmsg(): fds left in the array are closed with it
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$before = count_open_fds();
for ($i = 0; $i < 3; $i++) {
    send_fds($a, [$stream, STDIN, $stream]);
    $message = ['controllen' => 100];
    socket_recvmsg($b, $message);
    var_dump(count_open_fds() - $before);
}
unset($message);
var_dump(count_open_fds() - $before);
?>
--EXPECT--
int(3)
int(3)
int(3)
int(0)
