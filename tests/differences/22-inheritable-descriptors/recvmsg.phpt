--TEST--
socket_recvmsg(): started programs inherit only what is received with close_on_exec=Off
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir('/proc/self/fd')) die('skip no /proc');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$list = fn () => substr_count(shell_exec('ls -l /proc/self/fd'), 'socket:');
[$a, $b] = pair();
$passed = pair()[0];
$received = [];
foreach (['On', 'Off'] as $value) {
    send_fds($a, [$passed]);
    $before = $list();
    ini_set('sockets_pair.close_on_exec', $value);
    $received[] = recv_fds($b);
    ini_restore('sockets_pair.close_on_exec');
    var_dump($list() - $before);
}
?>
--EXPECT--
int(0)
int(1)
