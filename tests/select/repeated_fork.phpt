--TEST--
socket_select(): repeated calls of parent and child by turns do not disturb each other
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
[$control, $remote] = pair();
repeated_select_result($near);
$pid = fork(function () use ($near, $far, $remote) {
    while (socket_read($remote, 1) === 'x') {
        socket_close($near[count($near) - 1]); // of the child alone
        array_pop($near);
        socket_write($remote, 'child: ' . repeated_select_result($near) . "\n");
    }
});
foreach ([3, 19] as $key) {
    socket_write($far[$key], 'x');
    echo 'parent: ', repeated_select_result($near), "\n";
    socket_write($control, 'x');
    echo socket_read($control, 100);
    echo 'parent: ', repeated_select_result($near), "\n";
}
socket_write($control, 'q');
echo wait_for_exit($pid), "\n";
echo 'parent: ', select_result($near), "\n";
?>
--EXPECT--
parent: 1 of [3] null null
child: 1 of [3] null null
parent: 1 of [3] null null
parent: 2 of [3, 19] null null
child: 1 of [3] null null
parent: 2 of [3, 19] null null
exit status 0
parent: 2 of [3, 19] null null
