--TEST--
socket_getpeername(): returns all bytes of the peer's abstract name
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$name = abstract_name() . "\0\0 end";
$listener = listener(AF_UNIX, $name);
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_connect($client, $name);
var_dump(socket_getpeername($client, $address), $address === $name);
var_dump(socket_getsockname(socket_accept($listener), $address), $address === $name);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
