--TEST--
socket_bind(): a path in use is refused, and both last errors say so
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = socket_path('bind_path_used');
$first = bound(AF_UNIX, SOCK_STREAM, $path);
$second = socket_create(AF_UNIX, SOCK_STREAM, 0);
echo refused($second, fn () => socket_bind($second, $path));
socket_close($first); // which leaves the file
echo refused($second, fn () => socket_bind($second, $path));
unlink($path);
var_dump(socket_bind($second, $path));
?>
--EXPECT--
false, 98, socket_bind(): Unable to bind address [98]: Address already in use
false, 98, socket_bind(): Unable to bind address [98]: Address already in use
bool(true)
--CLEAN--
<?php
array_map('unlink', glob('/tmp/sp_bind_path_used.*'));
?>
