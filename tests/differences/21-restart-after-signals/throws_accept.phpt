--TEST--
socket_accept(): an exception thrown by a handler ends the call without a warning
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
$data = 'unchanged';
pcntl_signal(SIGALRM, fn () => throw new RuntimeException('thrown'));
echo exception_of(fn () => call_with_signal(function () use ($b) {
    socket_accept($b);
}, fn () => socket_connect(socket_create(AF_INET, SOCK_STREAM, 0), '127.0.0.1', port_of($b)))), "\n";
var_dump($data);
?>
--EXPECT--
RuntimeException: thrown
string(9) "unchanged"
