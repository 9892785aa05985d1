--TEST--
socket_select(): repeated calls continue after SIGSTOP and SIGCONT
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
$parent = getmypid();
$pid = fork(function () use ($far, $parent) {
    usleep(100000);
    shell_exec("kill -STOP $parent");
    usleep(100000);
    shell_exec("kill -CONT $parent");
    usleep(100000);
    socket_write($far[4], 'x');
});
echo select_result($near, null, null, 20), "\n", wait_for_exit($pid), "\n";
?>
--EXPECT--
1 of [4] null null
exit status 0
