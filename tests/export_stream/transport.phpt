--TEST--
socket_export_stream(): each family and type exports as the matching transport
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

// The type is "tcp_socket/ssl" if PHP has OpenSSL compiled in.
$type = fn (Socket $socket) => strtok(stream_get_meta_data(socket_export_stream($socket))['stream_type'], '/');
foreach ([[AF_UNIX, SOCK_STREAM], [AF_UNIX, SOCK_DGRAM], [AF_UNIX, SOCK_SEQPACKET], [AF_UNIX, SOCK_RAW], [AF_INET, SOCK_STREAM], [AF_INET, SOCK_DGRAM]] as [$family, $socket_type]) {
    echo $type(socket_create($family, $socket_type, 0)), "\n";
}
?>
--EXPECT--
unix_socket
udg_socket
generic_socket
udg_socket
tcp_socket
udp_socket
