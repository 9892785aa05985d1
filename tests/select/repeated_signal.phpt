--TEST--
socket_select(): a signal interrupts repeated calls
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
pcntl_signal(SIGALRM, fn () => null);
$alarms = start_alarms();
echo select_result($near, null, null, 60), "\n";
stop($alarms);
echo select_result($near), "\n";
?>
--EXPECTF--
Warning: socket_select(): Unable to select [4]: Interrupted system call in %s on line %d
false of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] null null
0 of [] null null
