--TEST--
socket_connect(): warns with ECONNREFUSED if no socket is listening
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('connect_refused');
$bound = bound_socket(AF_UNIX, SOCK_STREAM, $path);
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
echo failure_of($socket, fn () => socket_connect($socket, $path));
socket_close($bound);
echo failure_of($socket, fn () => socket_connect($socket, $path));
touch("$path.file");
echo failure_of($socket, fn () => socket_connect($socket, "$path.file"));
$bound = bound_socket(AF_INET, SOCK_STREAM, '127.0.0.1');
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
echo failure_of($socket, fn () => socket_connect($socket, '127.0.0.1', port_of($bound)));
?>
--EXPECT--
false, 111, socket_connect(): unable to connect [111]: Connection refused
false, 111, socket_connect(): unable to connect [111]: Connection refused
false, 111, socket_connect(): unable to connect [111]: Connection refused
false, 111, socket_connect(): unable to connect [111]: Connection refused
