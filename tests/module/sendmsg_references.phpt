--TEST--
the module: socket_sendmsg(): takes what references refer to
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
$pieces = ['x'];
var_dump(socket_sendmsg($a, ['iov' => &$pieces, 'control' => &$control]), count(taken($b)));
?>
--EXPECT--
int(1)
int(1)
