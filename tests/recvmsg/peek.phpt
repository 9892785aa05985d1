--TEST--
socket_recvmsg(): MSG_PEEK returns data and fds without consuming them
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$before = count_open_fds();
send_fds($a, [$stream], 'abc');
foreach ([MSG_PEEK, MSG_PEEK, 0] as $i => $flags) {
    $message = ['controllen' => 100];
    var_dump(socket_recvmsg($b, $message, $flags), $message['iov'][0]);
    socket_write($message['control'][0]['data'][0], "by $i");
    var_dump(fread($peer, 100), count_open_fds() - $before);
}
?>
--EXPECT--
int(3)
string(3) "abc"
string(4) "by 0"
int(1)
int(3)
string(3) "abc"
string(4) "by 1"
int(1)
int(3)
string(3) "abc"
string(4) "by 2"
int(1)
