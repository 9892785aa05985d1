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
alarm_every_second(fn () => print("handler\n"));
$seconds = elapsed_seconds(fn () => print(select_result([$b], null, null, 1, 500000) . "\n"));
pcntl_alarm(0);
echo $seconds > 1.45 && $seconds < 10 ? "in time\n" : "after $seconds s\n";
?>
--EXPECT--
handler
0 of [] null null
in time
