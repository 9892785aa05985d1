--TEST--
socket_create() and socket_create_listen(): a started program does not inherit the fd
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir('/proc/self/fd')) die('skip no /proc');
?>
--FILE--
<?php
$list = fn () => substr_count(shell_exec('ls -l /proc/self/fd'), 'socket:');
$before = $list();
$sockets = [
    socket_create(AF_UNIX, SOCK_STREAM, 0),
    socket_create(AF_INET, SOCK_DGRAM, 0),
    socket_create_listen(0),
];
var_dump($list() - $before);
?>
--EXPECT--
int(0)
