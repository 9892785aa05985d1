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
var_dump(array_keys($read));
?>
--EXPECT--
array(7) {
  [0]=>
  string(4) "name"
  [1]=>
  int(7)
  [2]=>
  int(-3)
  [3]=>
  string(0) ""
  [4]=>
  int(9223372036854775807)
  [5]=>
  string(2) "08"
  [6]=>
  int(-9223372036854775808)
}
