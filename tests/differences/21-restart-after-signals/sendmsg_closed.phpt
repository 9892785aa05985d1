--TEST--
socket_sendmsg(): warns if a handler closes a Socket that should be passed
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
socket_set_nonblock($a);
for ($full = 0; ($n = @socket_write($a, str_repeat('x', 1000))) !== false; $full += $n);
socket_set_block($a);
$passed = pair()[0];
pcntl_signal(SIGALRM, function () use ($b, $passed) {
    socket_close($passed);
    while (@socket_recv($b, $data, 65536, MSG_DONTWAIT));
});
var_dump(call_with_signal(fn () => send_fds($a, [$passed]), fn () => read_all($b)));
var_dump(@socket_recv($b, $data, 10, MSG_DONTWAIT));
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): socket is already closed in %s on line %d
bool(false)
bool(false)
