--TEST--
socket_recv(): a handler runs while MSG_PEEK with MSG_WAITALL waits for all bytes on TCP
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
[$client, $accepted] = tcp_pair();
socket_write($client, 'half ');
pcntl_signal(SIGALRM, fn () => socket_write($client, 'handler'));
call_with_signal(function () use ($accepted, &$data) {
    socket_recv($accepted, $data, 12, MSG_PEEK | MSG_WAITALL);
}, fn () => socket_write($client, 'late'));
var_dump($data);
?>
--EXPECT--
string(12) "half handler"
