--TEST--
socket_sendmsg(): follows references in all parts of the message
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$data = [STDIN];
$level = SOL_SOCKET;
$element = ['level' => &$level, 'type' => SCM_RIGHTS, 'data' => &$data];
$control = [&$element];
$iov = ['x'];
var_dump(socket_sendmsg($a, ['iov' => &$iov, 'control' => &$control]), count(recv_fds($b)));
?>
--EXPECT--
int(1)
int(1)
