--TEST--
socket_select(): memory and fds do not grow with the number of changing sets
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir("/proc/self/fd") || !str_contains(PHP_OS, "Linux")) die("skip no epoll(7)");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$round = function () {
    for ($i = 0; $i < 30; $i++) {
        [$near, $far] = many_pairs();
        socket_write($far[$i % 20], 'x');
        repeated_select_result($near, null, $far);
        socket_close($near[3]);
        unset($near[3]);
        repeated_select_result($near, [$far[2]]);
    }
};
$round();
$round();
$before = [memory_get_usage(), count_open_fds()];
$round();
var_dump(memory_get_usage() - $before[0] < 1000, count_open_fds() - $before[1]);
?>
--EXPECT--
bool(true)
int(0)
