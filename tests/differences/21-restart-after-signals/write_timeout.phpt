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
socket_set_option($a, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 500000]);
pcntl_signal(SIGALRM, fn () => print("handler\n"));
$alarms = start_alarms();
$seconds = elapsed_seconds(fn () => print(failure_of($a, fn () => socket_write($a, 'y'))));
stop($alarms);
echo $seconds > 0.45 && $seconds < 1.2 ? "in time\n" : "after $seconds s\n";
?>
--EXPECT--
handler
false, 11, no warning
in time
