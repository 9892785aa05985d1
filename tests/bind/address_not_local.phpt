--TEST--
socket_bind(): warns and returns false for a non-local address
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

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
echo failure_of($socket, fn () => socket_bind($socket, '203.0.113.1'));
$socket = socket_create(AF_INET6, SOCK_STREAM, 0);
echo failure_of($socket, fn () => socket_bind($socket, '2001:db8::1'));
?>
--EXPECT--
false, 99, socket_bind(): Unable to bind address [99]: Cannot assign requested address
false, 99, socket_bind(): Unable to bind address [99]: Cannot assign requested address
