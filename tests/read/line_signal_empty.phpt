--TEST--
socket_read(): a signal before any data of a line warns and sets EINTR
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
pcntl_signal(SIGALRM, fn () => null, false);
$alarms = start_alarms();
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_last_error($b) === SOCKET_EINTR);
stop($alarms);
?>
--EXPECTF--
Warning: socket_read(): unable to read from socket [4]: Interrupted system call in %s on line %d
bool(false)
bool(true)
