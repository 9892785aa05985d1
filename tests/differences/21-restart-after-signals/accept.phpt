--TEST--
socket_accept(): a handler runs while the call waits
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
?>
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
$listener = listener(AF_INET, '127.0.0.1');
$port = port_of($listener);
$connect = function (string $text) use ($port) {
    $client = socket_create(AF_INET, SOCK_STREAM, 0);
    socket_connect($client, '127.0.0.1', $port);
    socket_write($client, $text);
};
pcntl_signal(SIGALRM, fn () => $connect('from the handler'));
echo socket_read(call_with_signal(fn () => socket_accept($listener), fn () => $connect('late')), 100), "\n";
?>
--EXPECT--
from the handler
