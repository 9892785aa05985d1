--TEST--
socket_select(): a closed socket does not wake repeated calls while a child has its descriptor
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
[$control, $remote] = pair();
$pid = fork(fn () => socket_read($remote, 1));
socket_close($near[4]);
unset($near[4]);
socket_write($far[4], 'x');
echo repeated_select_result($near), "\n";
var_dump(elapsed_seconds(fn () => select_result($near, null, null, 0, 200000)) > 0.15);
socket_write($control, 'x');
echo wait_for_exit($pid), "\n";
?>
--EXPECT--
0 of [] null null
bool(true)
exit status 0
