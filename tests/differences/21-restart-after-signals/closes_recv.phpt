--TEST--
socket_recv(): throws an Error if a handler closes the Socket
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
echo exception_of(fn () => call_with_signal(function () use ($b) {
    socket_recv($b, $data, 10, 0);
}, fn () => socket_write($a, 'late'))), "\n";
?>
--EXPECT--
Error: socket_recv(): Argument #1 ($socket) has already been closed
