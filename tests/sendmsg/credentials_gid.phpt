--TEST--
socket_sendmsg(): a gid out of range is rejected, and the warning gives the path
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
$control = [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => ['pid' => 1, 'uid' => 0, 'gid' => BELOW_UINT32]]];
var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => $control]));
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > gid): given PHP integer is out of bounds for a uid_t value in %s on line %d
bool(false)
