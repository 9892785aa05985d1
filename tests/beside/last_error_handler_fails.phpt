--TEST--
socket_last_error(): returns the error of a call that failed in a user error handler of a delegated call
--EXTENSIONS--
sockets
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
[$address] = socket_addrinfo_lookup('127.0.0.1', (string) port_of($listener), ['ai_socktype' => SOCK_STREAM]);
socket_close($listener);
set_error_handler(function () {
    @socket_create_pair(AF_INET, SOCK_STREAM, 0, $pair);
    return true;
});
socket_addrinfo_connect($address);
var_dump(socket_last_error() === SOCKET_EOPNOTSUPP);
?>
--EXPECT--
bool(true)
