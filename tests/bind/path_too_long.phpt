--TEST--
socket_bind(), socket_connect(): a path of 109 bytes or more throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects size of sun_path on Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
foreach ([109, 110, 100000] as $length) {
    echo exception_of(fn () => socket_bind($socket, str_repeat('x', $length))), "\n";
    echo exception_of(fn () => socket_connect($socket, str_repeat('x', $length))), "\n";
}
var_dump(socket_last_error($socket));
?>
--EXPECT--
ValueError: socket_bind(): Argument #2 ($address) must be less than 108
ValueError: socket_connect(): Argument #2 ($address) must be less than 108
ValueError: socket_bind(): Argument #2 ($address) must be less than 108
ValueError: socket_connect(): Argument #2 ($address) must be less than 108
ValueError: socket_bind(): Argument #2 ($address) must be less than 108
ValueError: socket_connect(): Argument #2 ($address) must be less than 108
int(0)
