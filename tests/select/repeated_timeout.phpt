--TEST--
socket_select(): repeated calls wait as long as the timeout says, in microseconds
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
foreach ([[0, 300], [0, 30500], [1, 300000]] as [$seconds, $microseconds]) {
    $time = elapsed_seconds(fn () => select_result($near, null, null, $seconds, $microseconds));
    $timeout = $seconds + $microseconds / 1e6;
    var_dump($time >= $timeout && $time < $timeout + 0.5);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
