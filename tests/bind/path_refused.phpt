--TEST--
socket_bind(): a path that cannot be made is a warning and false
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
foreach (['/nonexistent/socket', '/dev/null/socket', '/proc/socket'] as $path) {
    echo refused($socket, fn () => socket_bind($socket, $path));
}
socket_getsockname($socket, $address);
var_dump($address);
?>
--EXPECT--
false, 2, socket_bind(): Unable to bind address [2]: No such file or directory
false, 20, socket_bind(): Unable to bind address [20]: Not a directory
false, 2, socket_bind(): Unable to bind address [2]: No such file or directory
string(0) ""
