--TEST--
socket_recv() and socket_recvfrom(): a signal without SA_RESTART warns and sets EINTR
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
pcntl_signal(SIGALRM, fn () => null, false);
$data = $address = 'before';
$alarms = start_alarms();
var_dump(socket_recv($b, $data, 100, 0), socket_last_error($b) === SOCKET_EINTR, $data);
$data = 'before';
var_dump(socket_recvfrom($b, $data, 100, 0, $address), socket_last_error() === SOCKET_EINTR, $data, $address);
stop($alarms);
?>
--EXPECTF--
Warning: socket_recv(): Unable to read from socket [4]: Interrupted system call in %s on line %d
bool(false)
bool(true)
NULL

Warning: socket_recvfrom(): Unable to recvfrom [4]: Interrupted system call in %s on line %d
bool(false)
bool(true)
string(6) "before"
string(6) "before"
