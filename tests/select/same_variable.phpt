--TEST--
socket_select(): one variable passed for two arrays receives the sockets ready for both
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
$both = ['a' => $a, 'b' => $b];
$except = null;
var_dump(socket_select($both, $both, $except, 0), array_keys($both));
$both = ['a' => $a, 'b' => $b];
$write = null;
var_dump(socket_select($both, $write, $both, 0), array_keys($both));
?>
--EXPECT--
int(3)
array(1) {
  [0]=>
  string(1) "b"
}
int(1)
array(0) {
}
