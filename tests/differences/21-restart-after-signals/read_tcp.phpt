--TEST--
socket_read(): a handler runs while the call waits on TCP
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
[$a, $b] = tcp_pair();
pcntl_signal(SIGALRM, fn () => socket_write($a, "from the handler\n"));
var_dump(call_with_signal(fn () => socket_read($b, 100), fn () => socket_write($a, "late\n")));
?>
--EXPECT--
string(17) "from the handler
"
