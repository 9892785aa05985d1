--TEST--
socket_recvmsg(): descriptors for which there is no room are closed, and flags say so
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$before = descriptors();
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
foreach ([1 => 2, 5 => 6, 0 => 0] as $room => $most) {
    pass($a, array_fill(0, 8, $stream), 'data');
    $message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, $room)];
    var_dump(socket_recvmsg($b, $message), $message['iov'][0], $message['flags'] === MSG_CTRUNC);
    var_dump(count($message['control'][0]['data'] ?? []) === $most);
    unset($message);
    var_dump(descriptors() - $before);
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
