--TEST--
socket_getpeername(): warns and leaves the variables unchanged on an unconnected socket
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
if (!@stream_socket_server('tcp://[::1]:0')) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([AF_UNIX, AF_INET, AF_INET6] as $family) {
    [$address, $port] = ['untouched', 'too'];
    $socket = socket_create($family, SOCK_STREAM, 0);
    echo failure_of($socket, function () use ($socket, &$address, &$port) {
        return socket_getpeername($socket, $address, $port);
    });
    var_dump($address, $port);
}
?>
--EXPECT--
false, 107, socket_getpeername(): unable to retrieve peer name [107]: Transport endpoint is not connected
string(9) "untouched"
string(3) "too"
false, 107, socket_getpeername(): unable to retrieve peer name [107]: Transport endpoint is not connected
string(9) "untouched"
string(3) "too"
false, 107, socket_getpeername(): unable to retrieve peer name [107]: Transport endpoint is not connected
string(9) "untouched"
string(3) "too"
