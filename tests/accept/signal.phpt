--TEST--
socket_accept(): a signal that does not restart calls is a warning and EINTR
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
pcntl_signal(SIGALRM, fn () => null, false);
$alarms = alarms();
var_dump(socket_accept($listener), socket_last_error() === SOCKET_EINTR);
stop($alarms);
?>
--EXPECTF--
Warning: socket_accept(): unable to accept incoming connection [4]: Interrupted system call in %s on line %d
bool(false)
bool(true)
