--TEST--
socket_select(): repeated calls do not return a full socket as writable because it is hung up
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
socket_set_nonblock($near[4]);
while (socket_write($near[4], str_repeat('x', 65536)));
socket_shutdown($near[4], 2);
$write = ['full' => $near[4]];
unset($near[4]);
echo repeated_select_result($near, $write), "\n";
echo select_result($near, $write, null, 0, 100000), "\n";
$pid = fork(function () use ($far) {
    usleep(100000);
    read_all($far[4]);
});
socket_close($far[4]);
echo select_result($near, $write, null, 20), "\n", wait_for_exit($pid), "\n";
echo repeated_select_result($near, $write), "\n";
?>
--EXPECT--
0 of [] [] null
0 of [] [] null
1 of [] [full] null
exit status 0
1 of [] [full] null
