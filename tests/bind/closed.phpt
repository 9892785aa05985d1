--TEST--
socket_bind() and other connection functions: throw on a closed socket and leave the variables unchanged
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
socket_close($socket);
[$address, $port] = ['untouched', 'too'];
echo exception_of(fn () => socket_bind($socket, "no\0address", -1)), "\n";
echo exception_of(fn () => socket_listen($socket)), "\n";
echo exception_of(fn () => socket_accept($socket)), "\n";
echo exception_of(fn () => socket_connect($socket, 'nosuch.invalid')), "\n";
echo exception_of(fn () => socket_shutdown($socket)), "\n";
foreach (['socket_getsockname', 'socket_getpeername'] as $function) {
    echo exception_of(function () use ($function, $socket, &$address, &$port) { $function($socket, $address, $port); }), "\n";
}
var_dump($address, $port, socket_last_error());
?>
--EXPECT--
Error: socket_bind(): Argument #1 ($socket) has already been closed
Error: socket_listen(): Argument #1 ($socket) has already been closed
Error: socket_accept(): Argument #1 ($socket) has already been closed
Error: socket_connect(): Argument #1 ($socket) has already been closed
Error: socket_shutdown(): Argument #1 ($socket) has already been closed
Error: socket_getsockname(): Argument #1 ($socket) has already been closed
Error: socket_getpeername(): Argument #1 ($socket) has already been closed
string(9) "untouched"
string(3) "too"
int(0)
