--TEST--
socket_last_error(): a user error handler sees and can clear the error that ext/sockets warns about
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
set_error_handler(function () {
    var_dump(socket_last_error() === SOCKET_ECONNREFUSED);
    socket_clear_error();
    var_dump(socket_last_error());
    return true;
});
socket_addrinfo_connect($address);
var_dump(socket_last_error());
?>
--EXPECT--
bool(true)
int(0)
int(0)
