--TEST--
socket_connect(): a path of a socket of another type is refused
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = socket_path('connect_type');
$listener = listener(AF_UNIX, $path);
foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    $socket = socket_create(AF_UNIX, $type, 0);
    echo refused($socket, fn () => socket_connect($socket, $path));
}
?>
--EXPECT--
false, 91, socket_connect(): unable to connect [91]: Protocol wrong type for socket
false, 91, socket_connect(): unable to connect [91]: Protocol wrong type for socket
--CLEAN--
<?php
array_map('unlink', glob('/tmp/sp_connect_type.*'));
?>
