--TEST--
A non-blocking socket and MSG_DONTWAIT: calls do not wait
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
[$a, $b] = nonblocking_pair();
echo failure_of($b, fn () => socket_read($b, 10));
echo failure_of($b, fn () => socket_recv($b, $data, 10, MSG_WAITALL));
$listener = listener(AF_INET, '127.0.0.1');
socket_set_nonblock($listener);
echo failure_of($listener, fn () => socket_accept($listener));
[$a, $b] = pair();
echo failure_of($b, fn () => socket_recv($b, $data, 10, MSG_DONTWAIT));
while (@socket_send($a, str_repeat('x', 1000), 1000, MSG_DONTWAIT));
echo failure_of($a, fn () => socket_send($a, 'x', 1, MSG_DONTWAIT));
var_dump(ini_get('sockets_pair.restart_interrupted'));
?>
--EXPECT--
false, 11, no warning
false, 11, no warning
false, 11, no warning
false, 11, no warning
false, 11, no warning
string(1) "1"
