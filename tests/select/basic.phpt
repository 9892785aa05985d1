--TEST--
socket_select(): leaves the readable sockets in the array
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$near = $far = [];
for ($i = 0; $i < 5; $i++) {
    [$near[$i], $far[$i]] = pair();
}
echo select_result($far), "\n";
socket_write($near[1], 'x');
socket_write($near[4], 'y');
echo select_result($far), "\n";

$read = $far;
$write = $except = null;
socket_select($read, $write, $except, 0);
var_dump($read === [1 => $far[1], 4 => $far[4]], socket_read($read[1], 10), socket_read($read[4], 10));
echo select_result($far), "\n";
?>
--EXPECT--
0 of [] null null
2 of [1, 4] null null
bool(true)
string(1) "x"
string(1) "y"
0 of [] null null
