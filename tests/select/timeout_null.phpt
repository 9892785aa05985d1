--TEST--
socket_select(): without a time-out it waits until there is something, whatever the microseconds
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
echo selected([$b], null, null, null, 1), "\n";
echo selected([$b], null, null, null, -1), "\n";
ended($pid);
?>
--EXPECT--
1 of [0] null null
1 of [0] null null
