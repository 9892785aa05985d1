--TEST--
socket_select(): a signal warns, sets the global last error to EINTR and keeps the arrays
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
pcntl_signal(SIGALRM, fn () => null);
$alarms = start_alarms();
echo select_result(['k' => $a], null, [$b, $a], 60), "\n";
stop($alarms);
var_dump(socket_last_error() === SOCKET_EINTR, socket_last_error($a));
socket_write($b, 'x');
echo select_result(['k' => $a], null, [$b, $a], 60), "\n";
?>
--EXPECTF--
Warning: socket_select(): Unable to select [4]: Interrupted system call in %s on line %d
false of [k] null [0, 1]
bool(true)
int(0)
1 of [k] null []
