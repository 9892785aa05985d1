--TEST--
socket_bind(), socket_connect(): an abstract name of 109 bytes throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
$name = "\0" . str_repeat('x', 108);
echo exception_of(fn () => socket_bind($socket, $name)), "\n";
echo exception_of(fn () => socket_connect($socket, $name)), "\n";
?>
--EXPECT--
ValueError: socket_bind(): Argument #2 ($address) must be less than 108
ValueError: socket_connect(): Argument #2 ($address) must be less than 108
