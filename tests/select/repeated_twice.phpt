--TEST--
socket_select(): a socket that is twice in an array is returned twice in repeated calls
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
$near['again'] = $near[4];
socket_write($far[4], 'x');
echo repeated_select_result($near, $near), "\n";
?>
--EXPECT--
21 of [4, again] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, again] null
