--TEST--
socket_sendmsg(): SO_SNDTIMEO counts from the beginning of the call for all elements of iov
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = tcp_pair();
socket_set_option($a, SOL_SOCKET, SO_SNDBUF, 50000);
socket_set_option($a, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 500000]);
$reader = fork(function () use ($b) {
    while (true) {
        usleep(100000);
        socket_recv($b, $data, 300000, MSG_WAITALL);
    }
});
$message = ['iov' => array_fill(0, 300, str_repeat('x', 300000))];
var_dump(elapsed_seconds(fn () => socket_sendmsg($a, $message)) < 15); // 30 s if each element had the time for itself
exec("kill -KILL $reader");
wait_for_exit($reader);
var_dump(ini_get('sockets_pair.restart_interrupted'));
?>
--EXPECT--
bool(true)
string(1) "1"
