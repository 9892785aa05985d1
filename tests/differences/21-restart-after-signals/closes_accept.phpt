--TEST--
socket_accept(): throws an Error if a handler closes the Socket
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
$a = $b = listener(AF_INET, '127.0.0.1');
pcntl_signal(SIGALRM, fn () => socket_close($b));
echo exception_of(fn () => call_with_signal(function () use ($b) {
    socket_accept($b);
}, fn () => socket_connect(socket_create(AF_INET, SOCK_STREAM, 0), '127.0.0.1', port_of($b)))), "\n";
?>
--EXPECT--
Error: socket_accept(): Argument #1 ($socket) has already been closed
