--TEST--
socket_recv(): MSG_WAITALL goes on after a signal in the middle of the data
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
$received = function () use ($b) {
    socket_recv($b, $data, 20, MSG_WAITALL);
    return strlen($data);
};
pcntl_signal(SIGALRM, function () use ($a) {
    fork(fn () => write_all($a, str_repeat('b', 10)));
});
write_all($a, str_repeat('a', 10)); // before, so that the call blocks in recv(2) and not in poll(2)
var_dump(call_with_signal($received, fn () => write_all($a, str_repeat('late', 20))));
?>
--EXPECT--
int(20)
