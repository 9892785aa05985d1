--TEST--
socket_select(): a socket listed twice in an array is returned twice and counts once
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
echo select_result(['first' => $b, $a, 'second' => $b]), "\n";
echo select_result([$b, $b, $b], [$b, $a, $b]), "\n";
?>
--EXPECT--
1 of [first, second] null null
3 of [0, 1, 2] [0, 1, 2] null
