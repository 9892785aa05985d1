--TEST--
socket_select(): the handler of an interrupting signal may close the sockets and change the arrays
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
$read = ['a' => $a, 'b' => $b];
$write = null;
$except = [$b];
pcntl_signal(SIGALRM, function () {
    global $a, $b, $read, $write, $except;
    if (isset($a)) {
        socket_close($a);
    }
    $read = 'changed';
    $write = [$b];
    unset($GLOBALS['a'], $GLOBALS['except']);
});
$alarms = start_alarms();
var_dump(@socket_select($read, $write, $except, 60), $read, $write === [$b], isset($a), isset($except));
stop($alarms);
var_dump(socket_read($b, 10));
?>
--EXPECT--
bool(false)
string(7) "changed"
bool(true)
bool(false)
bool(false)
string(0) ""
