--TEST--
socket_select(): accepts an array with elements removed
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
$sockets = [$b, $a, $b, $b];
unset($sockets[0], $sockets[2]);
echo select_result($sockets), "\n";
$sockets = ['x' => $b, 'y' => $a, 'z' => $b];
unset($sockets['x']);
echo select_result($sockets), "\n";
?>
--EXPECT--
1 of [3] null null
1 of [z] null null
