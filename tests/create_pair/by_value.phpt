--TEST--
socket_create_pair(): called with a value instead of a variable it warns and leaks nothing
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = descriptors();
var_dump(call_user_func('socket_create_pair', AF_UNIX, SOCK_STREAM, 0, null));
var_dump(descriptors() - $before);
?>
--EXPECTF--
Warning: socket_create_pair(): Argument #4 ($pair) must be passed by reference, value given in %s on line %d
bool(true)
int(0)
