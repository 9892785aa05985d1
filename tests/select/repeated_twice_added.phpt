--TEST--
socket_select(): a socket that is added once more to the array of repeated calls is returned twice, and counted once
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
socket_write($far[4], 'x');
$near['again'] = $near[4];
echo select_result($near), "\n";
echo repeated_select_result($near), "\n";
unset($near['again']);
echo select_result($near), "\n";
?>
--EXPECT--
1 of [4, again] null null
1 of [4, again] null null
1 of [4] null null
