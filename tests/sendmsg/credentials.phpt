--TEST--
socket_sendmsg(): a receiver with SO_PASSCRED gets the sender's credentials, implicit or explicit
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (!defined('SCM_CREDENTIALS')) die('skip no SCM_CREDENTIALS');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
$pid = fork(function () use ($a) {
    $who = ['pid' => getmypid(), 'uid' => fileowner('/proc/self/status'), 'gid' => filegroup('/proc/self/status')];
    socket_sendmsg($a, ['iov' => ['by itself']]);
    socket_sendmsg($a, ['iov' => ['as it says'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $who]]]);
});
wait_for_exit($pid);
$who = ['pid' => $pid, 'uid' => fileowner('/proc/self/status'), 'gid' => filegroup('/proc/self/status')];
for ($i = 0; $i < 2; $i++) {
    $message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_CREDENTIALS), 'buffer_size' => $i ? 10 : 9];
    var_dump(socket_recvmsg($b, $message), $message['iov'][0], $message['flags']);
    var_dump($message['control'] === [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $who]]);
}
?>
--EXPECT--
int(9)
string(9) "by itself"
int(0)
bool(true)
int(10)
string(10) "as it says"
int(0)
bool(true)
