--TEST--
socket_select(): repeated calls return what is ready at each of them
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
foreach ([3, 19, 0] as $key) {
    socket_write($far[$key], 'x');
    echo select_result($near, $key ? null : [$near[5]]), "\n";
    socket_read($near[$key], 1);
}
echo select_result($near), "\n";
?>
--EXPECT--
1 of [3] null null
1 of [19] null null
2 of [0] [0] null
0 of [] null null
