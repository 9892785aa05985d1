--TEST--
the module: socket_select(): seconds and microseconds that add up to more than an int wait, too
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
echo selected([$b], null, null, PHP_INT_MAX, PHP_INT_MAX), "\n";
ended($pid);
?>
--EXPECT--
1 of [0] null null
