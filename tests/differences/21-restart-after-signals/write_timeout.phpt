--TEST--
socket_write(): SO_SNDTIMEO counts from the beginning of the call, whatever signals arrive
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
socket_set_nonblock($a);
for ($full = 0; ($n = @socket_write($a, str_repeat('x', 1000))) !== false; $full += $n);
socket_set_block($a);
socket_set_option($a, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 1, 'usec' => 500000]);
alarm_every_second(fn () => print("handler\n"));
$seconds = elapsed_seconds(fn () => print(failure_of($a, fn () => socket_write($a, 'y'))));
pcntl_alarm(0);
echo $seconds > 1.45 && $seconds < 10 ? "in time\n" : "after $seconds s\n";
?>
--EXPECT--
handler
false, 11, no warning
in time
