--TEST--
socket_sendto(): a path of 109 bytes or more throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip size on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
foreach ([str_repeat('x', 109), str_repeat('x', 100000), "\0" . str_repeat('x', 108)] as $path) {
    echo exception_of(fn () => socket_sendto($socket, 'x', 1, 0, $path)), "\n";
}
var_dump(socket_last_error($socket));
?>
--EXPECT--
ValueError: socket_sendto(): Argument #5 ($address) must be less than 108
ValueError: socket_sendto(): Argument #5 ($address) must be less than 108
ValueError: socket_sendto(): Argument #5 ($address) must be less than 108
int(0)
