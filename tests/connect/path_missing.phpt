--TEST--
socket_connect(): warns and returns false for a nonexistent or empty path
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
foreach (['/nonexistent', '/nonexistent/socket', '/dev/null/socket', ''] as $path) {
    echo failure_of($socket, fn () => socket_connect($socket, $path));
}
?>
--EXPECT--
false, 2, socket_connect(): unable to connect [2]: No such file or directory
false, 2, socket_connect(): unable to connect [2]: No such file or directory
false, 20, socket_connect(): unable to connect [20]: Not a directory
false, 22, socket_connect(): unable to connect [22]: Invalid argument
