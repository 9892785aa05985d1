--TEST--
socket_bind(): binds to the given port, which a second socket then cannot use
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
for ($tries = 0; $tries < 100; $tries++) { // another process may take the port in between
    $port = port_of(bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1')); // closed at once
    if ($bound = @socket_bind($socket, '127.0.0.1', $port)) {
        socket_clear_error($socket);
        break;
    }
}
var_dump($bound, port_of($socket) === $port);
$other = socket_create(AF_INET, SOCK_DGRAM, 0);
echo failure_of($other, fn () => socket_bind($other, '127.0.0.1', $port));
var_dump(socket_last_error($socket), port_of($other));
?>
--EXPECT--
bool(true)
bool(true)
false, 98, socket_bind(): Unable to bind address [98]: Address already in use
int(0)
int(0)
