--TEST--
socket_sendto(): writing to a connection shut down for writing raises no SIGPIPE, even with the default action set
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
[$a, $b] = tcp_pair();
socket_shutdown($a, 1);
var_dump(socket_sendto($a, 'x', 1, 0, '127.0.0.1', 1), socket_last_error($a) === SOCKET_EPIPE);
?>
--EXPECTF--
Warning: socket_sendto(): Unable to write to socket [32]: Broken pipe in %s on line %d
bool(false)
bool(true)
