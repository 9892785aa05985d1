--TEST--
socket_get_option(): SO_PEERCRED of an unconnected socket has the PID 0, and -1 as UID and GID
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux only');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([AF_UNIX, AF_INET, AF_INET6] as $family) {
    echo json_encode(socket_get_option(socket_create($family, SOCK_STREAM, 0), SOL_SOCKET, SO_PEERCRED)), "\n";
}
?>
--EXPECT--
{"pid":0,"uid":-1,"gid":-1}
{"pid":0,"uid":-1,"gid":-1}
{"pid":0,"uid":-1,"gid":-1}
