--TEST--
socket_select(): with poll(2) alone, a hung-up socket in $except neither ends the wait nor hides other sockets
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.select_backend=poll
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$c, $d] = pair();
socket_close($a);
$parent = getmypid();
$pid = fork(function () use ($c, $parent) {
    wait_until_blocked($parent);
    usleep(200000);
    socket_write($c, 'x');
});
echo select_result([$d], null, [$b, $d], 60), "\n";
echo select_result(null, null, [$b], 0, 5000), "\n";
var_dump(elapsed_seconds(fn () => select_result(null, null, [$b], 0, 50000)) >= 0.05);
echo wait_for_exit($pid), "\n";
?>
--EXPECT--
1 of [0] null []
0 of null null []
bool(true)
exit status 0
