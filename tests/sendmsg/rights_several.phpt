--TEST--
socket_sendmsg(): several control elements are sent in one message
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
$credentials = ['pid' => getmypid(), 'uid' => fileowner('/proc/self/status'), 'gid' => filegroup('/proc/self/status')];
var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => [
    rights_cmsg([STDIN])[0],
    ['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $credentials],
    rights_cmsg([STDIN, STDIN])[0],
]]));
$message = ['controllen' => 1000];
socket_recvmsg($b, $message);
$received = array_column($message['control'], 'data', 'type');
ksort($received);
var_dump(count($received[SCM_RIGHTS]), $received[SCM_CREDENTIALS] === $credentials, count($received));
?>
--EXPECT--
int(1)
int(3)
bool(true)
int(2)
