--TEST--
socket_select(): repeated calls that block wake when data arrives, also after seconds
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
foreach ([50000, 1500000] as $delay) {
    $pid = fork(function () use ($far, $delay) {
        usleep($delay);
        socket_write($far[4], 'x');
    });
    echo select_result($near, null, null, null), "\n", wait_for_exit($pid), "\n";
    socket_read($near[4], 1);
}
?>
--EXPECT--
1 of [4] null null
exit status 0
1 of [4] null null
exit status 0
