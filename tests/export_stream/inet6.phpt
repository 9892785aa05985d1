--TEST--
socket_export_stream(): an IPv6 socket exports as the matching transport
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!@socket_create(AF_INET6, SOCK_DGRAM, 0)) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM] as $type) {
    echo strtok(stream_get_meta_data(socket_export_stream(socket_create(AF_INET6, $type, 0)))['stream_type'], '/'), "\n";
}
?>
--EXPECT--
tcp_socket
udp_socket
