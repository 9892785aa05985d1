--TEST--
socket_select(): an exception thrown by a handler ends the call without a warning
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
$read = [$b];
$write = $except = null;
$data = 'unchanged';
pcntl_signal(SIGALRM, fn () => throw new RuntimeException('thrown'));
echo exception_of(fn () => call_with_signal(function () use ($b, &$read, &$write, &$except, &$data) {
    socket_select($read, $write, $except, null);
}, fn () => socket_write($a, 'late'))), "\n";
var_dump($data);
?>
--EXPECT--
RuntimeException: thrown
string(9) "unchanged"
