--TEST--
socket_select(): a timeout of zero does not block
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$took = elapsed_seconds(function () use ($a) {
    for ($i = 0; $i < 100; $i++) {
        select_result([$a], null, null, 0);
        select_result([$a], null, null, 0, 0);
    }
});
var_dump($took < 5);
?>
--EXPECT--
bool(true)
