--TEST--
socket_select(): at the time-out it returns 0, and the arrays are empty
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$took = seconds(function () use ($a, $b) {
    echo selected(['k' => $a, $b], null, [$b], 0, 200000), "\n";
});
var_dump($took >= 0.199, $took < 10);
?>
--EXPECT--
0 of [] null []
bool(true)
bool(true)
