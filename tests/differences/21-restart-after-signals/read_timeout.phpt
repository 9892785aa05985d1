--TEST--
socket_read(): SO_RCVTIMEO counts from the beginning of the call, whatever signals arrive
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip errno values of Linux');
?>
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1, 'usec' => 500000]);
alarm_every_second(fn () => print("handler\n"));
$seconds = elapsed_seconds(fn () => print(failure_of($b, fn () => socket_read($b, 10))));
pcntl_alarm(0);
echo $seconds > 1.45 && $seconds < 10 ? "in time\n" : "after $seconds s\n";
?>
--EXPECT--
handler
false, 11, no warning
in time
