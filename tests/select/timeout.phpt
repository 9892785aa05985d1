--TEST--
socket_select(): at the timeout returns 0 and empties the arrays
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$took = elapsed_seconds(function () use ($a, $b) {
    echo select_result(['k' => $a, $b], null, [$b], 0, 200000), "\n";
});
var_dump($took >= 0.199, $took < 10);
?>
--EXPECT--
0 of [] null []
bool(true)
bool(true)
