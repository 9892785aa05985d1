--TEST--
socket_select(): with a time-out of zero it does not wait
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$took = seconds(function () use ($a) {
    for ($i = 0; $i < 100; $i++) {
        selected([$a], null, null, 0);
        selected([$a], null, null, 0, 0);
    }
});
var_dump($took < 5);
?>
--EXPECT--
bool(true)
