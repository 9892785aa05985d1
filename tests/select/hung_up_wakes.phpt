--TEST--
socket_select(): beside a peer that is gone, in the third array, others still end the wait
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$c, $d] = pair();
socket_close($a);
$pid = fork(function () use ($c) {
    usleep(200000);
    socket_write($c, 'x');
});
echo selected([$d], null, [$b, $d], 60), "\n";
ended($pid);
?>
--EXPECT--
1 of [0] null []
