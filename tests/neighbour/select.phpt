--TEST--
the module: socket_select() waits for Sockets made by another extension
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/neighbour.inc';
if ($fault = neighbour_fault()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
require dirname(__DIR__) . '/neighbour.inc';
beside_neighbour();

[$a, $b] = neighbour_pair(SOCK_STREAM);
[$c, $d] = pair();
echo selected(['b' => $b, 'd' => $d], ['a' => $a]), "\n";
echo selected(['b' => $b, 'd' => $d]), "\n";
socket_write($a, 'x');
echo selected(['b' => $b, 'd' => $d]), "\n";
socket_write($c, 'x');
echo selected(['b' => $b, 'd' => $d]), "\n";
neighbour_read($b, 1);
echo selected(['b' => $b, 'd' => $d]), "\n";
socket_close($a);
echo selected(['b' => $b]), "\n";
neighbour_close($b);
echo thrown(fn () => selected(['b' => $b])), "\n";
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
