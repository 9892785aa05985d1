--TEST--
socket_create_pair(): warns and leaves the variable unchanged for AF_INET and AF_INET6
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
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
