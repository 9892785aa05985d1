--TEST--
socket_write(): throws an Error if a handler closes the Socket
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
pcntl_signal(SIGALRM, fn () => socket_close($a));
echo exception_of(fn () => call_with_signal(fn () => socket_write($a, 'y'), fn () => socket_read($b, 1000000))), "\n";
?>
--EXPECT--
Error: socket_write(): Argument #1 ($socket) has already been closed
