--TEST--
socket_select(): undefined variables are null
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
$read = [$b];
var_dump(socket_select($read, $write, $except, 0), $write, $except);
?>
--EXPECT--
int(1)
NULL
NULL
