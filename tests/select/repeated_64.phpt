--TEST--
socket_select(): repeated calls return the last of 64 sockets
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs(64);
repeated_select_result($near);
socket_write($far[63], 'x');
echo select_result($near), "\n";
socket_write($far[62], 'x');
echo select_result($near, [$near[0]]), "\n";
?>
--EXPECT--
1 of [63] null null
3 of [62, 63] [0] null
