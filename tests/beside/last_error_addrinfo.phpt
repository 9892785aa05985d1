--TEST--
socket_last_error(): returns the error of socket_addrinfo_connect() until another call fails or it is cleared
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
var_dump(@socket_addrinfo_connect($address), socket_last_error() === SOCKET_ECONNREFUSED);
var_dump(@socket_create(AF_UNIX, SOCK_STREAM, 99), socket_last_error() === SOCKET_EPROTONOSUPPORT);
@socket_addrinfo_connect($address);
socket_clear_error();
var_dump(socket_last_error());
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
int(0)
