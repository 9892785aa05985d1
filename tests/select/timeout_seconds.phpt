--TEST--
socket_select(): seconds and microseconds add up, of which there may be more than a second has
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$took = seconds(fn () => selected([$a], null, null, 1, 100000));
var_dump($took >= 1.099, $took < 10);
$took = seconds(fn () => selected([$a], null, null, 0, 1200000));
var_dump($took >= 1.199, $took < 10);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
