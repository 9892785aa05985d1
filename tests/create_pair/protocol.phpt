--TEST--
socket_create_pair(): accepts only protocol 0 and the number of the family
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([0, AF_UNIX, SOL_TCP, SOL_UDP, -1] as $protocol) {
    var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, $protocol, $pair), socket_last_error());
}
?>
--EXPECTF--
bool(true)
int(0)
bool(true)
int(0)

Warning: socket_create_pair(): Unable to create socket pair [93]: Protocol not supported in %s on line %d
bool(false)
int(93)

Warning: socket_create_pair(): Unable to create socket pair [93]: Protocol not supported in %s on line %d
bool(false)
int(93)

Warning: socket_create_pair(): Unable to create socket pair [93]: Protocol not supported in %s on line %d
bool(false)
int(93)
