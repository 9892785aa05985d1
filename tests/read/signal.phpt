--TEST--
socket_read(): a signal without SA_RESTART warns and sets EINTR
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
pcntl_signal(SIGALRM, fn () => null, false);
$alarms = start_alarms();
var_dump(socket_read($b, 100), socket_last_error($b) === SOCKET_EINTR, socket_last_error() === SOCKET_EINTR);
stop($alarms);
socket_write($a, 'goes on');
var_dump(socket_read($b, 100));
?>
--EXPECTF--
Warning: socket_read(): unable to read from socket [4]: Interrupted system call in %s on line %d
bool(false)
bool(true)
bool(true)
string(7) "goes on"
