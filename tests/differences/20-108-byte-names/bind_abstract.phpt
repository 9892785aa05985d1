--TEST--
socket_bind(), socket_connect(), socket_getsockname(): an abstract name of 108 bytes works and is returned in full
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names and names of 108 bytes exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$name = str_pad(abstract_name(), 108, 'x');
$listener = listener(AF_UNIX, $name);
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_connect($client, $name), socket_getsockname($listener, $address), $address === $name);
var_dump(socket_getpeername($client, $peer), $peer === $name);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
