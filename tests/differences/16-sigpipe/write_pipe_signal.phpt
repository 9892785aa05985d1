--TEST--
socket_write(): writing to a closed peer raises no SIGPIPE, even with the default action set
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_signal(SIGPIPE, SIG_DFL);
[$a, $b] = pair();
socket_close($b);
var_dump(socket_write($a, 'x'), socket_last_error($a) === SOCKET_EPIPE);

$caught = 0;
pcntl_signal(SIGPIPE, function () use (&$caught) { $caught++; });
var_dump(@socket_write($a, 'x'));
pcntl_signal_dispatch();
var_dump($caught);
?>
--EXPECTF--
Warning: socket_write(): unable to write to socket [32]: Broken pipe in %s on line %d
bool(false)
bool(true)
bool(false)
int(0)
