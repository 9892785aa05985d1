--TEST--
socket_accept(): returns false with EAGAIN and no warning on a non-blocking socket without pending connections
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
socket_set_nonblock($listener);
var_dump(socket_accept($listener), socket_last_error() === SOCKET_EAGAIN);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', port_of($listener));
$waiting = [$listener];
$none = null;
var_dump(socket_select($waiting, $none, $none, 10), socket_accept($listener) instanceof Socket);
?>
--EXPECT--
bool(false)
bool(true)
int(1)
bool(true)
