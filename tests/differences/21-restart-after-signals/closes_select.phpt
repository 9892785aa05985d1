--TEST--
socket_select(): throws a TypeError if a handler closes a Socket of an array
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
pcntl_signal(SIGALRM, fn () => socket_close($b));
echo exception_of(fn () => call_with_signal(fn () => select_result([$a, $b], null, null, null), fn () => null)), "\n";
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) contains a closed socket
