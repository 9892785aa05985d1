--TEST--
socket_create(), socket_create_listen() and socket_create_pair(): started programs inherit only what is created with close_on_exec=Off
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
$before = $list();
ini_set('sockets_pair.close_on_exec', 'Off');
$inherited = [socket_create(AF_UNIX, SOCK_STREAM, 0), socket_create_listen(0), pair()];
ini_restore('sockets_pair.close_on_exec');
$not_inherited = [socket_create(AF_UNIX, SOCK_STREAM, 0), socket_create_listen(0), pair()];
var_dump($list() - $before);
?>
--EXPECT--
int(4)
