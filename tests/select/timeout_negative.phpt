--TEST--
socket_select(): a negative timeout warns, sets EINVAL and keeps the arrays
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
echo select_result(['a' => $a, 'b' => $b], null, [$a], -1), "\n";
echo select_result([$a, $b], null, null, 0, -1), "\n";
echo select_result([$a, $b], null, null, 1, -1), "\n";
echo select_result([$a, $b], null, null, 2, -1000000), "\n";
echo select_result([$a, $b], null, null, PHP_INT_MIN, PHP_INT_MIN), "\n";
var_dump(socket_last_error() === SOCKET_EINVAL, socket_last_error($a));
?>
--EXPECTF--
Warning: socket_select(): Unable to select [22]: Invalid argument in %s on line %d
false of [a, b] null [0]

Warning: socket_select(): Unable to select [22]: Invalid argument in %s on line %d
false of [0, 1] null null

Warning: socket_select(): Unable to select [22]: Invalid argument in %s on line %d
false of [0, 1] null null

Warning: socket_select(): Unable to select [22]: Invalid argument in %s on line %d
false of [0, 1] null null

Warning: socket_select(): Unable to select [22]: Invalid argument in %s on line %d
false of [0, 1] null null
bool(true)
int(0)
