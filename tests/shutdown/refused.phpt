--TEST--
socket_shutdown(): without a connection, or in no way there is, it is a warning and false
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
echo refused($socket, fn () => socket_shutdown($socket));
[$a, $b] = pair();
foreach ([-1, 3] as $mode) {
    echo refused($a, fn () => socket_shutdown($a, $mode));
}
var_dump(socket_write($a, 'goes on'), socket_read($b, 100));
?>
--EXPECT--
false, 107, socket_shutdown(): Unable to shutdown socket [107]: Transport endpoint is not connected
false, 22, socket_shutdown(): Unable to shutdown socket [22]: Invalid argument
false, 22, socket_shutdown(): Unable to shutdown socket [22]: Invalid argument
int(7)
string(7) "goes on"
