--TEST--
socket_bind(): a path of 107 bytes works and comes back whole
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the size is Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = str_pad(socket_path('bind_path_longest') . '.', 107, 'x');
$socket = bound(AF_UNIX, SOCK_DGRAM, $path);
var_dump(file_exists($path), socket_getsockname($socket, $address), $address === $path);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
--CLEAN--
<?php
array_map('unlink', glob('/tmp/sp_bind_path_longest.*'));
?>
