--TEST--
socket_select(): what it leaves of an array can be added to
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
