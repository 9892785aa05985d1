--TEST--
socket_last_error(): returns the error of ext/sockets even if the user error handler throws
--EXTENSIONS--
sockets
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require __DIR__ . '/../helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
[$address] = socket_addrinfo_lookup('127.0.0.1', (string) port_of($listener), ['ai_socktype' => SOCK_STREAM]);
socket_close($listener);
set_error_handler(fn () => throw new Exception('thrown'));
echo exception_of(fn () => socket_addrinfo_connect($address)), "\n";
var_dump(socket_last_error() === SOCKET_ECONNREFUSED);
?>
--EXPECT--
Exception: thrown
bool(true)
