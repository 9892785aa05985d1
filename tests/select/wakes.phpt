--TEST--
socket_select(): the wait ends when something comes, not at the time-out
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
$took = seconds(function () use ($b, $d) {
    echo selected(['d' => $d, 'b' => $b], null, [$d], 60), "\n";
});
var_dump($took < 30);
ended($pid);
?>
--EXPECT--
1 of [b] null []
bool(true)
