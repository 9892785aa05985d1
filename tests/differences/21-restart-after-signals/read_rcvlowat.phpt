--TEST--
socket_read(): a handler runs while the call waits for SO_RCVLOWAT bytes
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
socket_set_option($b, SOL_SOCKET, SO_RCVLOWAT, 20);
socket_write($a, 'half ');
pcntl_signal(SIGALRM, fn () => socket_write($a, "from the handler\n"));
var_dump(call_with_signal(fn () => socket_read($b, 100), fn () => socket_write($a, "late\n")));
?>
--EXPECT--
string(22) "half from the handler
"
