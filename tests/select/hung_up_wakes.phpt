--TEST--
socket_select(): other sockets end the wait beside a hung-up socket in $except
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
echo select_result([$d], null, [$b, $d], 60), "\n";
wait_for_exit($pid);
?>
--EXPECT--
1 of [0] null []
