--TEST--
socket_select(): elements can be appended to a returned array
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
$read = [3 => $a, 5 => $b, 9 => $a];
$write = $except = null;
socket_select($read, $write, $except, 0);
$read[] = $a;
var_dump($read === [5 => $b, 6 => $a]);
?>
--EXPECT--
bool(true)
