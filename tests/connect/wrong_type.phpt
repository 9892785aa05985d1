--TEST--
socket_connect(): warns with EPROTOTYPE if the listener has another socket type
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('connect_type');
$listener = listener(AF_UNIX, $path);
foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    $socket = socket_create(AF_UNIX, $type, 0);
    echo failure_of($socket, fn () => socket_connect($socket, $path));
}
?>
--EXPECT--
false, 91, socket_connect(): unable to connect [91]: Protocol wrong type for socket
false, 91, socket_connect(): unable to connect [91]: Protocol wrong type for socket
