--TEST--
socket_select(): the array that a variable was copied from is unchanged
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$all = $read = ['a' => $a, 'b' => $b];
$write = $except = null;
var_dump(socket_select($read, $write, $except, 0), $read, $all === ['a' => $a, 'b' => $b]);
?>
--EXPECT--
int(0)
array(0) {
}
bool(true)
