--TEST--
socket_select(): returns when data arrives, before the timeout
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$c, $d] = pair();
$pid = fork(function () use ($a) {
    usleep(200000);
    socket_write($a, 'x');
});
$took = elapsed_seconds(function () use ($b, $d) {
    echo select_result(['d' => $d, 'b' => $b], null, [$d], 60), "\n";
});
var_dump($took < 30);
wait_for_exit($pid);
?>
--EXPECT--
1 of [b] null []
bool(true)
