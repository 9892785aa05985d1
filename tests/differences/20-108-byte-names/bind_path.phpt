--TEST--
socket_bind(), socket_connect(), socket_getsockname(): a path of 108 bytes works and is returned in full
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names and names of 108 bytes exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$path = str_pad(temporary_path('path108') . '.', 108, 'x');
$listener = listener(AF_UNIX, $path);
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_connect($client, $path), socket_getsockname($listener, $address), $address === $path, file_exists($path));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
