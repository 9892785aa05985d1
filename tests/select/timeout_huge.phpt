--TEST--
socket_select(): a huge timeout blocks until a socket is ready
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
foreach ([[PHP_INT_MAX, 0], [PHP_INT_MAX, 999999], [0, PHP_INT_MAX], [PHP_INT_MAX >> 1, 0], [min(2 ** 40, PHP_INT_MAX), 0], [min(2 ** 32, PHP_INT_MAX), 0]] as [$seconds, $microseconds]) {
    $pid = fork(function () use ($a) {
        usleep(100000);
        socket_write($a, 'x');
    });
    echo select_result([$b], null, null, $seconds, $microseconds), ' ', socket_read($b, 10), "\n";
    wait_for_exit($pid);
}
?>
--EXPECT--
1 of [0] null null x
1 of [0] null null x
1 of [0] null null x
1 of [0] null null x
1 of [0] null null x
1 of [0] null null x
