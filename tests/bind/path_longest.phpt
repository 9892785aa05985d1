--TEST--
socket_bind(): accepts a path of 107 bytes, and socket_getsockname() returns it in full
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects size of sun_path on Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = str_pad(temporary_path('bind_path_longest') . '.', 107, 'x');
$socket = bound_socket(AF_UNIX, SOCK_DGRAM, $path);
var_dump(file_exists($path), socket_getsockname($socket, $address), $address === $path);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
