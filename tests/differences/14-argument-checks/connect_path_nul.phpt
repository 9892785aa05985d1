--TEST--
socket_connect() and socket_sendto(): a path containing a NUL byte throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$path = temporary_path('connect_path_nul');
$receiver = bound_socket(AF_UNIX, SOCK_DGRAM, $path);
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
echo exception_of(fn () => socket_connect($socket, "$path\0")), "\n";
echo exception_of(fn () => socket_sendto($socket, 'x', 1, 0, "$path\0more")), "\n";
var_dump(socket_recv($receiver, $data, 10, MSG_DONTWAIT));
?>
--EXPECT--
ValueError: socket_connect(): Argument #2 ($address) must not contain any null bytes
ValueError: socket_sendto(): Argument #5 ($address) must not contain any null bytes
bool(false)
