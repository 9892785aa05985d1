--TEST--
socket_select(): a handler may free all Sockets of the arrays
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
unset($b);
pcntl_signal(SIGALRM, function () use (&$read) {
    $read = null;
});
$select = function () use (&$read, &$write, &$except) {
    return socket_select($read, $write, $except, null);
};
echo exception_of(fn () => call_with_signal($select, fn () => null)), "\n";
var_dump($read);
?>
--EXPECT--
ValueError: socket_select(): At least one array argument must be passed
NULL
