--TEST--
socket_sendmsg(): the kernel rejects credentials with the pid of no process
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!defined('SCM_CREDENTIALS')) die('skip no SCM_CREDENTIALS');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
$nobody = ['pid' => 2147483647, 'uid' => fileowner('/proc/self/status'), 'gid' => filegroup('/proc/self/status')];
$control = [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $nobody]];
var_dump(@socket_sendmsg($a, ['iov' => ['x'], 'control' => $control]));
// ESRCH for a privileged process, EPERM for others.
var_dump(in_array(socket_last_error($a), [3, SOCKET_EPERM], true), socket_last_error($a) === socket_last_error());
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
