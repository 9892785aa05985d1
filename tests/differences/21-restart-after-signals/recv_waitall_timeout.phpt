--TEST--
socket_recv(): SO_RCVTIMEO ends MSG_WAITALL after signals, with what has arrived
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
socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 500000]);
socket_write($a, 'abc');
pcntl_signal(SIGALRM, fn () => socket_write($a, '.'));
$alarms = start_alarms();
$seconds = elapsed_seconds(function () use ($b) {
    var_dump(socket_recv($b, $data, 100, MSG_WAITALL), $data);
});
stop($alarms);
echo $seconds > 0.45 && $seconds < 1.2 ? "in time\n" : "after $seconds s\n";
?>
--EXPECT--
int(4)
string(4) "abc."
in time
