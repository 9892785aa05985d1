--TEST--
socket_recvmsg(): fds that do not fit controllen are closed, and flags has MSG_CTRUNC
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$before = count_open_fds();
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
// Sizes are multiples of 8 bytes, which leaves space for one more fd; on 32-bit platforms of 4.
$more = PHP_INT_SIZE > 4 ? 1 : 0;
foreach ([1 => 1 + $more, 5 => 5 + $more, 0 => 0] as $count => $max) {
    send_fds($a, array_fill(0, 8, $stream), 'data');
    $message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, $count)];
    var_dump(socket_recvmsg($b, $message), $message['iov'][0], $message['flags'] === MSG_CTRUNC);
    var_dump(count($message['control'][0]['data'] ?? []) === $max);
    unset($message);
    var_dump(count_open_fds() - $before);
}
fclose($stream);
var_dump(fread($peer, 10), feof($peer));
?>
--EXPECT--
int(4)
string(4) "data"
bool(true)
bool(true)
int(2)
int(4)
string(4) "data"
bool(true)
bool(true)
int(2)
int(4)
string(4) "data"
bool(true)
bool(true)
int(2)
string(0) ""
bool(true)
