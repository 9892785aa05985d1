--TEST--
socket_select(): null and an empty array are ignored and unchanged
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
echo select_result([$b], [], null), "\n";
echo select_result([], [$b], []), "\n";
echo select_result(null, null, [$b]), "\n";
?>
--EXPECT--
1 of [0] [] null
1 of [] [0] []
0 of null null []
