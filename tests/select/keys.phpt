--TEST--
socket_select(): keeps keys of all types, in order
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
$read = ['name' => $b, 7 => $b, -3 => $b, 'left out' => $a, '' => $b, PHP_INT_MAX => $b, '08' => $b, PHP_INT_MIN => $b];
$write = $except = null;
socket_select($read, $write, $except, 0);
var_dump(array_keys($read) === ['name', 7, -3, '', PHP_INT_MAX, '08', PHP_INT_MIN]);
?>
--EXPECT--
bool(true)
