--TEST--
socket_recv(): MSG_WAITALL goes on after a signal in the middle of large data
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
socket_set_option($a, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 10, 'usec' => 0]); // a writer that is not needed ends
$received = function () use ($b) {
    socket_recv($b, $data, 200000, MSG_WAITALL);
    return strlen($data);
};
pcntl_signal(SIGALRM, function () use ($a) {
    fork(fn () => @write_all($a, str_repeat('b', 100000)));
});
write_all($a, str_repeat('a', 100000)); // before, so that the call blocks in recv(2) and not in poll(2)
var_dump(call_with_signal($received, fn () => write_all($a, str_repeat('late', 200000))));
?>
--EXPECT--
int(200000)
