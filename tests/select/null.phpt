--TEST--
socket_select(): null and an empty array ask for nothing and stay what they are
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
echo selected([$b], [], null), "\n";
echo selected([], [$b], []), "\n";
echo selected(null, null, [$b]), "\n";
?>
--EXPECT--
1 of [0] [] null
1 of [] [0] []
0 of null null []
