--TEST--
socket_connect(), socket_sendto(): IPv4 and IPv6 require a port
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!@stream_socket_server('tcp://[::1]:0')) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([AF_INET, AF_INET6] as $family) {
    $socket = socket_create($family, SOCK_DGRAM, 0);
    echo exception_of(fn () => socket_connect($socket, 'localhost')), "\n", exception_of(fn () => socket_connect($socket, 'localhost', null)), "\n";
    echo exception_of(fn () => socket_sendto($socket, 'x', 1, 0, 'localhost')), "\n", exception_of(fn () => socket_sendto($socket, 'x', 1, 0, 'localhost', null)), "\n";
}
?>
--EXPECT--
ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET
ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET6
ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET6
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET6
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET6
