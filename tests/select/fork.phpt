--TEST--
socket_select(): parent and child wait for each other in turn
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$pid = fork(function () use ($b) {
    for ($i = 0; $i < 3; $i++) {
        $said = select_result(['b' => $b], null, null, 60);
        socket_write($b, socket_read($b, 10) . ", child has $said\n");
    }
});
for ($i = 0; $i < 3; $i++) {
    socket_write($a, "turn $i");
    echo 'parent has ', select_result(['a' => $a], null, null, 60), ': ', socket_read($a, 100);
}
echo wait_for_exit($pid), "\n";
?>
--EXPECT--
parent has 1 of [a] null null: turn 0, child has 1 of [b] null null
parent has 1 of [a] null null: turn 1, child has 1 of [b] null null
parent has 1 of [a] null null: turn 2, child has 1 of [b] null null
exit status 0
