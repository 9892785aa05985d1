--TEST--
socket_select(): the fd of repeated calls is close-on-exec
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir("/proc/self/fd") || !str_contains(PHP_OS, "Linux")) die("skip no epoll(7)");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
var_dump(str_contains(shell_exec('ls -l /proc/' . getmypid() . '/fd 2>/dev/null'), '[eventpoll]'));
var_dump(str_contains(shell_exec('ls -l /proc/self/fd 2>/dev/null'), '[eventpoll]'));
?>
--EXPECT--
bool(true)
bool(false)
