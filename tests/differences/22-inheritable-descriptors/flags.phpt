--TEST--
SOCK_CLOEXEC counts also with close_on_exec=Off
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir('/proc/self/fd')) die('skip no /proc');
if (PHP_OS_FAMILY !== 'Linux') die('skip flags of Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$list = fn () => substr_count(shell_exec('ls -l /proc/self/fd'), 'socket:');
ini_set('sockets_pair.close_on_exec', 'Off');
$before = $list();
$sockets = [socket_create(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), pair(SOCK_STREAM | SOCK_CLOEXEC)];
var_dump($list() - $before);
$sockets[] = pair();
var_dump($list() - $before);
?>
--EXPECT--
int(0)
int(2)
