--TEST--
socket_sendmsg(): to say one is a process that there is not is refused by the system
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!defined('SCM_CREDENTIALS')) die('skip the system has no SCM_CREDENTIALS');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
$nobody = ['pid' => 2147483647, 'uid' => fileowner('/proc/self/status'), 'gid' => filegroup('/proc/self/status')];
$control = [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $nobody]];
var_dump(@socket_sendmsg($a, ['iov' => ['x'], 'control' => $control]));
// ESRCH for who may say so, EPERM for who may not.
var_dump(in_array(socket_last_error($a), [3, SOCKET_EPERM], true), socket_last_error($a) === socket_last_error());
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
