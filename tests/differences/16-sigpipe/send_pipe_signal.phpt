--TEST--
socket_send() and socket_sendto(): writing to a closed peer raises no SIGPIPE, even with the default action set
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_signal(SIGPIPE, SIG_DFL);
[$a, $b] = pair();
socket_close($b);
var_dump(@socket_send($a, 'x', 1, 0), socket_last_error($a) === SOCKET_EPIPE);
[$client, $accepted] = tcp_pair();
socket_shutdown($client, 1);
var_dump(@socket_sendto($client, 'x', 1, 0, '127.0.0.1', 1), socket_last_error($client) === SOCKET_EPIPE);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
