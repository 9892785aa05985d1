--TEST--
socket_bind(): addresses of IPv6 come back in their short form
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
    $socket = bound(AF_INET6, SOCK_STREAM, $address);
    var_dump(socket_getsockname($socket, $told, $port), $told, $port > 0);
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
