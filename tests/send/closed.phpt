--TEST--
socket_send(), socket_recv(), socket_sendto() and socket_recvfrom(): a closed socket throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$socket] = pair();
socket_close($socket);
[$data, $address, $port] = ['untouched', 'as', 'well'];
echo exception_of(fn () => socket_send($socket, 'x', -1, PHP_INT_MAX)), "\n";
echo exception_of(fn () => socket_sendto($socket, 'x', -1, 0, "\0")), "\n";
echo exception_of(function () use ($socket, &$data) { socket_recv($socket, $data, 0, 0); }), "\n";
echo exception_of(function () use ($socket, &$data, &$address, &$port) { socket_recvfrom($socket, $data, 0, 0, $address, $port); }), "\n";
var_dump($data, $address, $port, socket_last_error());
?>
--EXPECT--
Error: socket_send(): Argument #1 ($socket) has already been closed
Error: socket_sendto(): Argument #1 ($socket) has already been closed
Error: socket_recv(): Argument #1 ($socket) has already been closed
Error: socket_recvfrom(): Argument #1 ($socket) has already been closed
string(9) "untouched"
string(2) "as"
string(4) "well"
int(0)
