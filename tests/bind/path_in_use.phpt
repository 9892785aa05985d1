--TEST--
socket_bind(): warns and sets both last errors if the path exists
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('bind_path_used');
$first = bound_socket(AF_UNIX, SOCK_STREAM, $path);
$second = socket_create(AF_UNIX, SOCK_STREAM, 0);
echo failure_of($second, fn () => socket_bind($second, $path));
socket_close($first); // the file remains
echo failure_of($second, fn () => socket_bind($second, $path));
unlink($path);
var_dump(socket_bind($second, $path));
?>
--EXPECT--
false, 98, socket_bind(): Unable to bind address [98]: Address already in use
false, 98, socket_bind(): Unable to bind address [98]: Address already in use
bool(true)
