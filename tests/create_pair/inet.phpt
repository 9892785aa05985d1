--TEST--
socket_create_pair(): where the system has no such pairs it warns and leaves the variable
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([AF_INET, AF_INET6] as $family) {
    $pair = 'untouched';
    socket_clear_error();
    var_dump(socket_create_pair($family, SOCK_STREAM, 0, $pair), $pair, socket_last_error());
}
?>
--EXPECTF--
Warning: socket_create_pair(): Unable to create socket pair [95]: Operation not supported in %s on line %d
bool(false)
string(9) "untouched"
int(95)

Warning: socket_create_pair(): Unable to create socket pair [95]: Operation not supported in %s on line %d
bool(false)
string(9) "untouched"
int(95)
