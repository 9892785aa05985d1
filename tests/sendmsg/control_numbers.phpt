--TEST--
socket_sendmsg(): level and type accept any number, numeric string or numeric __toString()
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$level = new class { public function __toString(): string { return (string) SOL_SOCKET; } };
foreach ([[(string) SOL_SOCKET, (string) SCM_RIGHTS], [SOL_SOCKET + 0.5, (float) SCM_RIGHTS], [$level, ' ' . SCM_RIGHTS]] as [$level, $type]) {
    var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => [['level' => $level, 'type' => $type, 'data' => [STDIN]]]]));
    var_dump(count(recv_fds($b)));
}
?>
--EXPECT--
int(1)
int(1)
int(1)
int(1)
int(1)
int(1)
