--TEST--
socket_accept(): warns with EINTR if a signal handler without SA_RESTART runs
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
pcntl_signal(SIGALRM, fn () => null, false);
$alarms = start_alarms();
var_dump(socket_accept($listener), socket_last_error() === SOCKET_EINTR);
stop($alarms);
?>
--EXPECTF--
Warning: socket_accept(): unable to accept incoming connection [4]: Interrupted system call in %s on line %d
bool(false)
bool(true)
