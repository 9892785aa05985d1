--TEST--
socket_select(): blocks if seconds and microseconds overflow an int
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$pid = fork(function () use ($a) {
    usleep(100000);
    socket_write($a, 'x');
});
echo select_result([$b], null, null, PHP_INT_MAX, PHP_INT_MAX), "\n";
wait_for_exit($pid);
?>
--EXPECT--
1 of [0] null null
