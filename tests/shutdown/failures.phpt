--TEST--
socket_shutdown(): warns and returns false on an unconnected socket or for an invalid mode
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
[$a, $b] = pair();
foreach ([-1, 3] as $mode) {
    echo failure_of($a, fn () => socket_shutdown($a, $mode));
}
var_dump(socket_write($a, 'goes on'), socket_read($b, 100));
?>
--EXPECT--
false, 107, socket_shutdown(): Unable to shutdown socket [107]: Transport endpoint is not connected
false, 22, socket_shutdown(): Unable to shutdown socket [22]: Invalid argument
false, 22, socket_shutdown(): Unable to shutdown socket [22]: Invalid argument
int(7)
string(7) "goes on"
