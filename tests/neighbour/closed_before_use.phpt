--TEST--
Socket of another extension: if its fd is closed before its first use, the call reports it
--EXTENSIONS--
sockets_pair
ffi
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

[$socket] = neighbour_pair(SOCK_STREAM);
FFI::cdef('int close(int);')->close(neighbour_members($socket)['bsd_socket']);
echo failure_of($socket, fn () => socket_write($socket, 'x'));
?>
--EXPECT--
6 orders of loading
false, 9, socket_write(): unable to write to socket [9]: Bad file descriptor
