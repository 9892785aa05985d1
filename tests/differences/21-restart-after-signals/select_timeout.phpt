--TEST--
socket_select(): waits for the time that is left after signals
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
pcntl_signal(SIGALRM, fn () => print("handler\n"));
$alarms = start_alarms();
$seconds = elapsed_seconds(fn () => print(select_result([$b], null, null, 0, 500000) . "\n"));
stop($alarms);
echo $seconds > 0.45 && $seconds < 1.2 ? "in time\n" : "after $seconds s\n";
?>
--EXPECT--
handler
0 of [] null null
in time
