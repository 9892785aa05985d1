--TEST--
socket_create_pair(): warns and leaks no fd if $pair is passed by value
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = count_open_fds();
var_dump(call_user_func('socket_create_pair', AF_UNIX, SOCK_STREAM, 0, null));
var_dump(count_open_fds() - $before);
?>
--EXPECTF--
Warning: socket_create_pair(): Argument #4 ($pair) must be passed by reference, value given in %s on line %d
bool(true)
int(0)
