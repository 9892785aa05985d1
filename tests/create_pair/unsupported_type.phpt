--TEST--
socket_create_pair(): warns and returns false for an unsupported type
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([-1, 0, SOCK_RDM, 7, 10] as $type) {
    $pair = 'untouched';
    var_dump(socket_create_pair(AF_UNIX, $type, 0, $pair), $pair, socket_last_error());
}
?>
--EXPECTF--
Warning: socket_create_pair(): Unable to create socket pair [22]: Invalid argument in %s on line %d
bool(false)
string(9) "untouched"
int(22)

Warning: socket_create_pair(): Unable to create socket pair [94]: Socket type not supported in %s on line %d
bool(false)
string(9) "untouched"
int(94)

Warning: socket_create_pair(): Unable to create socket pair [94]: Socket type not supported in %s on line %d
bool(false)
string(9) "untouched"
int(94)

Warning: socket_create_pair(): Unable to create socket pair [94]: Socket type not supported in %s on line %d
bool(false)
string(9) "untouched"
int(94)

Warning: socket_create_pair(): Unable to create socket pair [94]: Socket type not supported in %s on line %d
bool(false)
string(9) "untouched"
int(94)
