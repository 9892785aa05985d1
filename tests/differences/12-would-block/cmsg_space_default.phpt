--TEST--
socket_cmsg_space(): returns the space for one fd if $num is omitted
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
$space = socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS);
var_dump($space === socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1));
send_fds($a, [STDIN]);
$message = ['controllen' => $space];
socket_recvmsg($b, $message);
var_dump(count($message['control']), $message['flags']);
?>
--EXPECT--
bool(true)
int(1)
int(0)
