--TEST--
socket_select(): an array passed by value warns, and the ready sockets are counted
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
$none = null;
var_dump(call_user_func_array('socket_select', [[$a, $b], &$none, &$none, 0]));
?>
--EXPECTF--
Warning: socket_select(): Argument #1 ($read) must be passed by reference, value given in %s on line %d
int(1)
