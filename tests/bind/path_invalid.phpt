--TEST--
socket_bind(): warns and returns false if the file cannot be created
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
foreach (['/nonexistent/socket', '/dev/null/socket', '/proc/socket'] as $path) {
    echo failure_of($socket, fn () => socket_bind($socket, $path));
}
socket_getsockname($socket, $address);
var_dump($address);
?>
--EXPECT--
false, 2, socket_bind(): Unable to bind address [2]: No such file or directory
false, 20, socket_bind(): Unable to bind address [20]: Not a directory
false, 2, socket_bind(): Unable to bind address [2]: No such file or directory
string(0) ""
