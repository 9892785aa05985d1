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
socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 3, 'usec' => 0]);
socket_write($a, 'abc');
alarm_every_second(fn () => socket_write($a, '.'));
$seconds = elapsed_seconds(function () use ($b) {
    var_dump(socket_recv($b, $data, 100, MSG_WAITALL), $data);
});
pcntl_alarm(0);
echo $seconds > 2.95 && $seconds < 12 ? "in time\n" : "after $seconds s\n";
?>
--EXPECT--
int(4)
string(4) "abc."
in time
