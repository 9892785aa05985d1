--TEST--
socket_recv(): MSG_WAITALL keeps its data while later signals interrupt the wait, too
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
[$c, $d] = pair();
socket_write($c, str_repeat('x', 1000));
$signals = 0;
pcntl_signal(SIGALRM, function () use ($a, $d, &$signals) {
    socket_read($d, 100);
    if (++$signals === 3) {
        socket_write($a, 'after');
    }
});
foreach ([[], ['sec' => 30, 'usec' => 0]] as $timeout) {
    $signals = 0;
    if ($timeout) {
        socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, $timeout);
    }
    socket_write($a, 'before ');
    $alarms = start_alarms();
    socket_recv($b, $data, 12, MSG_WAITALL);
    stop($alarms);
    var_dump($data, $signals);
}
?>
--EXPECT--
string(12) "before after"
int(3)
string(12) "before after"
int(3)
