--TEST--
socket_select(): repeated calls wait as long as the timeout says, in microseconds
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([[0, 300], [0, 30500], [1, 300000]] as [$seconds, $microseconds]) {
    $timeout = $seconds + $microseconds / 1e6;
    $tries = 0;
    do { // again, from the start, if the machine was too busy to wake this process in time
        [$near, $far] = many_pairs();
        repeated_select_result($near);
        $time = elapsed_seconds(fn () => select_result($near, null, null, $seconds, $microseconds));
    } while ($time > $timeout + 0.2 && ++$tries < 10);
    var_dump($time >= $timeout && $time < $timeout + 0.2);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
