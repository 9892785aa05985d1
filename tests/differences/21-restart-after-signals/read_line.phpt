--TEST--
socket_read(): a line that a signal interrupts is returned whole
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
socket_write($a, 'half ');
pcntl_signal(SIGALRM, fn () => socket_write($a, "from the handler\n"));
var_dump(call_with_signal(fn () => socket_read($b, 100, PHP_NORMAL_READ), fn () => socket_write($a, "late\n")));
?>
--EXPECT--
string(22) "half from the handler
"
