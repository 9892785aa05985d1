--TEST--
socket_cmsg_space(): makes room for one descriptor if nothing is said (difference 12)
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
$space = socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS);
var_dump($space === socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1));
pass($a, [STDIN]);
$message = ['controllen' => $space];
socket_recvmsg($b, $message);
var_dump(count($message['control']), $message['flags']);
?>
--EXPECT--
bool(true)
int(1)
int(0)
