--TEST--
socket_bind(): gives a socket the port that it is told, and no second one the same
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$port = port_of(bound(AF_INET, SOCK_DGRAM, '127.0.0.1')); // which is closed at once
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
var_dump(socket_bind($socket, '127.0.0.1', $port), port_of($socket) === $port);
$other = socket_create(AF_INET, SOCK_DGRAM, 0);
echo refused($other, fn () => socket_bind($other, '127.0.0.1', $port));
var_dump(socket_last_error($socket), port_of($other));
?>
--EXPECT--
bool(true)
bool(true)
false, 98, socket_bind(): Unable to bind address [98]: Address already in use
int(0)
int(0)
