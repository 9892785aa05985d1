--TEST--
socket_read(): returns less than SO_RCVLOWAT bytes at EOF
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_RCVLOWAT, 20);
socket_write($a, 'half ');
pcntl_signal(SIGALRM, fn () => socket_shutdown($a, 1));
var_dump(call_with_signal(fn () => socket_read($b, 100), fn () => socket_write($a, "late\n")));
?>
--EXPECT--
string(5) "half "
