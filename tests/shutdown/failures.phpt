--TEST--
socket_shutdown(): warns and returns false on an unconnected socket
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
echo failure_of($socket, fn () => socket_shutdown($socket));
?>
--EXPECT--
false, 107, socket_shutdown(): Unable to shutdown socket [107]: Transport endpoint is not connected
