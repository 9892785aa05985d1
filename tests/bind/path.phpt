--TEST--
socket_bind(): creates a socket file at the path and ignores the port
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('bind_path');
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_bind($socket, $path, 70000), filetype($path));
var_dump(socket_getsockname($socket, $address), $address === $path);
socket_close($socket);
var_dump(file_exists($path));
?>
--EXPECT--
bool(true)
string(6) "socket"
bool(true)
bool(true)
bool(true)
