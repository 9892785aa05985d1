--TEST--
socket_select(): a socket counts once in each array that it is ready for
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
echo select_result([$a, $b], [$a, $b], [$a, $b]), "\n";
echo select_result([$b], [$b], null), "\n";
echo select_result([$a], null, [$b]), "\n";
?>
--EXPECT--
3 of [1] [0, 1] []
2 of [0] [0] null
0 of [] null []
