--TEST--
socket_last_error(): returns the error that another extension has caused, until the next one
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/neighbour.inc';
if ($fault = neighbour_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
require dirname(__DIR__) . '/neighbour.inc';
beside_neighbour();

[$socket, $peer] = nonblocking_pair();
@neighbour_import(99999);
echo json_encode(socket_last_error() === SOCKET_EBADF), "\n";
socket_clear_error();
echo socket_last_error(), "\n";
@neighbour_import(99999);
socket_read($socket, 1);
echo json_encode(socket_last_error() === SOCKET_EAGAIN), "\n";
?>
--EXPECT--
6 orders of loading
true
0
true
