--TEST--
socket_select(): a handler runs without pcntl_async_signals()
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
pcntl_signal(SIGALRM, fn () => socket_write($a, 'x'));
echo call_with_signal(fn () => select_result(['k' => $b], null, [$b], null), fn () => socket_write($a, 'late')), "\n";
?>
--EXPECT--
1 of [k] null []
