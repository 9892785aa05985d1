--TEST--
socket_read(): an exception thrown by a handler ends the wait for SO_RCVLOWAT bytes, and keeps those that have arrived
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
socket_set_option($b, SOL_SOCKET, SO_RCVLOWAT, 20);
socket_write($a, 'half ');
pcntl_signal(SIGALRM, fn () => throw new RuntimeException('thrown'));
echo exception_of(fn () => call_with_signal(fn () => socket_read($b, 100), fn () => socket_write($a, 'late'))), "\n";
socket_set_option($b, SOL_SOCKET, SO_RCVLOWAT, 1);
var_dump(socket_read($b, 100));
?>
--EXPECT--
RuntimeException: thrown
string(5) "half "
