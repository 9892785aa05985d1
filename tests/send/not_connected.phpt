--TEST--
socket_send(): without a peer warns and returns false
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([[AF_UNIX, SOCK_STREAM], [AF_UNIX, SOCK_DGRAM], [AF_INET, SOCK_STREAM], [AF_INET, SOCK_DGRAM]] as [$family, $type]) {
    $socket = socket_create($family, $type, 0);
    echo failure_of($socket, fn () => socket_send($socket, 'x', 1, 0));
}
?>
--EXPECT--
false, 107, socket_send(): Unable to write to socket [107]: Transport endpoint is not connected
false, 107, socket_send(): Unable to write to socket [107]: Transport endpoint is not connected
false, 32, socket_send(): Unable to write to socket [32]: Broken pipe
false, 89, socket_send(): Unable to write to socket [89]: Destination address required
