--TEST--
socket_recvmsg(): credentials that do not fit controllen are left out, and flags has MSG_CTRUNC
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!defined('SCM_CREDENTIALS')) die('skip no SCM_CREDENTIALS');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
socket_write($a, 'abc');
$message = ['controllen' => 20];
var_dump(socket_recvmsg($b, $message));
var_dump($message === ['name' => null, 'control' => [], 'iov' => ['abc'], 'flags' => MSG_CTRUNC]);
?>
--EXPECT--
int(3)
bool(true)
