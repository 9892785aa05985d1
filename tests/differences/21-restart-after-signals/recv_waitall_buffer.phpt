--TEST--
socket_recv(): MSG_WAITALL keeps the data from before a signal whose handler reads from another socket
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
socket_write($a, 'before ');
socket_write($c, str_repeat('x', 1000));
pcntl_signal(SIGALRM, function () use ($a, $d) {
    socket_read($d, 1000);
    socket_write($a, 'after');
});
$receive = function () use ($b) {
    socket_recv($b, $data, 12, MSG_WAITALL);
    return $data;
};
var_dump(call_with_signal($receive, fn () => socket_write($a, 'later')));
?>
--EXPECT--
string(12) "before after"
