--TEST--
socket_select(): a signal handler that runs just before the warning may change the arrays
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
$read = [$a];
$none = null;
pcntl_signal(SIGALRM, function () {
    global $a, $read;
    if (isset($a)) {
        echo "signal\n";
        socket_close($a);
    }
    $read = 'changed';
    unset($GLOBALS['a']);
});
set_error_handler(function (int $level, string $message) {
    echo 'warning, ', json_encode(isset($GLOBALS['a'])), "\n"; // the signal is handled before this runs
    return true;
});
$alarms = start_alarms();
var_dump(socket_select($read, $none, $none, 60), $read, isset($a));
stop($alarms);
?>
--EXPECT--
signal
warning, false
bool(false)
string(7) "changed"
bool(false)
