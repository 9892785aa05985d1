--TEST--
socket_select(): without a timeout blocks until a socket is ready, regardless of the microseconds
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$pid = fork(function () use ($a) {
    usleep(300000);
    socket_write($a, 'x');
});
echo select_result([$b], null, null, null, 1), "\n";
echo select_result([$b], null, null, null, -1), "\n";
wait_for_exit($pid);
?>
--EXPECT--
1 of [0] null null
1 of [0] null null
