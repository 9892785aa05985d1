--TEST--
socket_select(): a hung-up socket in $except alone neither ends the wait nor burns CPU time
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($a);
$usage = getrusage();
$took = elapsed_seconds(function () use ($b) {
    echo select_result(null, null, [$b], 0, 600000), "\n";
});
$used = 0;
foreach (['ru_utime.tv', 'ru_stime.tv'] as $kind) {
    $used += getrusage()["{$kind}_sec"] - $usage["{$kind}_sec"] + (getrusage()["{$kind}_usec"] - $usage["{$kind}_usec"]) / 1e6;
}
var_dump($took >= 0.599, $used < 0.3);
?>
--EXPECT--
0 of null null []
bool(true)
bool(true)
