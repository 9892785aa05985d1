--TEST--
socket_select(): accepts references to Sockets, and dereferences them in the returned array
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
$first = $a;
$second = $b;
$read = ['a' => &$first, 'b' => &$second];
$write = $except = null;
var_dump(socket_select($read, $write, $except, 0), array_keys($read));
$read['b'] = 'else';
var_dump($second === $b);
?>
--EXPECT--
int(1)
array(1) {
  [0]=>
  string(1) "b"
}
bool(true)
