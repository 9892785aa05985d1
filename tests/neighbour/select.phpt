--TEST--
socket_select(): waits for Sockets made by another extension
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/neighbour.inc';
if ($fault = neighbour_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
require dirname(__DIR__) . '/neighbour.inc';
beside_neighbour();

[$a, $b] = neighbour_pair(SOCK_STREAM);
[$c, $d] = pair();
echo select_result(['b' => $b, 'd' => $d], ['a' => $a]), "\n";
echo select_result(['b' => $b, 'd' => $d]), "\n";
socket_write($a, 'x');
echo select_result(['b' => $b, 'd' => $d]), "\n";
socket_write($c, 'x');
echo select_result(['b' => $b, 'd' => $d]), "\n";
neighbour_read($b, 1);
echo select_result(['b' => $b, 'd' => $d]), "\n";
socket_close($a);
echo select_result(['b' => $b]), "\n";
neighbour_close($b);
echo exception_of(fn () => select_result(['b' => $b])), "\n";
?>
--EXPECT--
6 orders of loading
1 of [] [a] null
0 of [] null null
1 of [b] null null
2 of [b, d] null null
1 of [d] null null
1 of [b] null null
TypeError: socket_select(): Argument #1 ($read) contains a closed socket
