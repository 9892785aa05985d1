--TEST--
socket_bind(): socket_getsockname() returns IPv6 addresses in compressed form
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!@stream_socket_server('tcp://[::1]:0')) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach (['::1', '0:0:0:0:0:0:0:1', '::', '::ffff:127.0.0.1'] as $address) {
    $socket = bound_socket(AF_INET6, SOCK_STREAM, $address);
    var_dump(socket_getsockname($socket, $returned, $port), $returned, $port > 0);
}
?>
--EXPECT--
bool(true)
string(3) "::1"
bool(true)
bool(true)
string(3) "::1"
bool(true)
bool(true)
string(2) "::"
bool(true)
bool(true)
string(16) "::ffff:127.0.0.1"
bool(true)
