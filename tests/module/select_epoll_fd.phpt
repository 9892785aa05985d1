--TEST--
socket_select(): repeated calls use one fd, which is closed with the last socket
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir("/proc/self/fd") || !str_contains(PHP_OS, "Linux")) die("skip no epoll(7)");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = count_open_fds();
[$near, $far] = many_pairs();
repeated_select_result($near);
var_dump(count_open_fds() - $before - 40);
$near = $far = [];
var_dump(count_open_fds() - $before);
?>
--EXPECT--
int(1)
int(0)
