--TEST--
ini_set(): the setting counts from the next call, and a signal ends the call without it
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
pcntl_signal(SIGALRM, fn () => print("handler\n"));
var_dump(ini_set('sockets_pair.restart_interrupted', 'On'));
pcntl_alarm(1);
echo select_result([$b], null, null, 3), "\n";
ini_restore('sockets_pair.restart_interrupted');
echo call_with_signal(fn () => select_result([$b], null, null, 60), fn () => socket_write($a, 'late')), "\n";
?>
--EXPECTF--
string(1) "0"
handler
0 of [] null null

Warning: socket_select(): Unable to select [4]: Interrupted system call in %s on line %d
handler
false of [0] null null
