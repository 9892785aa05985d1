--TEST--
socket_select(): adds up seconds and microseconds, which may exceed a second
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$took = elapsed_seconds(fn () => select_result([$a], null, null, 1, 100000));
var_dump($took >= 1.099, $took < 10);
$took = elapsed_seconds(fn () => select_result([$a], null, null, 0, 1200000));
var_dump($took >= 1.199, $took < 10);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
