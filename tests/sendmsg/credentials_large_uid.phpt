--TEST--
socket_sendmsg(): a uid and a gid above 2147483647 are passed, and accepted as they were received
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!defined('SCM_CREDENTIALS')) die('skip no SCM_CREDENTIALS');
if (fileowner('/proc/self/status') !== 0) die('skip only root may pass another uid');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
$data = ['pid' => getmypid(), 'uid' => 4294967294, 'gid' => 4294967293];
for ($i = 0; $i < 2; $i++) {
    socket_sendmsg($a, ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $data]]]);
    $message = ['controllen' => 100];
    socket_recvmsg($b, $message);
    $data = $message['control'][0]['data'];
    var_dump($data['uid'] === (PHP_INT_SIZE > 4 ? 4294967294 : -2), $data['gid'] === (PHP_INT_SIZE > 4 ? 4294967293 : -3));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
