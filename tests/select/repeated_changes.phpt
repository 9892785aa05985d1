--TEST--
socket_select(): repeated calls notice each change of an array
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$quiet, $peers] = many_pairs();
[$near, $far] = many_pairs(3);
array_map('socket_write', $far, ['x', 'x', 'x']);
repeated_select_result($quiet);

echo select_result([...$quiet, $near[0]]), "\n"; // appended
echo select_result([$near[0], ...$quiet]), "\n"; // prepended
echo select_result(array_slice($quiet, 1)), "\n"; // shifted
$replaced = $quiet;
$replaced[7] = $near[1];
echo select_result($replaced), "\n";
unset($replaced[3], $replaced[7]);
echo select_result($replaced), "\n";
echo select_result(['a' => $near[2]] + $quiet), "\n";
socket_write($peers[4], 'x');
echo select_result(array_reverse($quiet)), "\n";
echo select_result(array_reverse($quiet, true), [$quiet[4]]), "\n";
echo select_result(array_combine(str_split('abcdefghijklmnopqrst'), $quiet)), "\n";
?>
--EXPECT--
1 of [20] null null
1 of [0] null null
0 of [] null null
1 of [7] null null
0 of [] null null
1 of [a] null null
1 of [15] null null
2 of [4] [0] null
1 of [e] null null
