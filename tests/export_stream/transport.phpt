--TEST--
socket_export_stream(): the stream is of the transport that fits
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

// "tcp_socket/ssl" where PHP has OpenSSL in it.
$type = fn (Socket $socket) => strtok(stream_get_meta_data(socket_export_stream($socket))['stream_type'], '/');
foreach ([[AF_UNIX, SOCK_STREAM], [AF_UNIX, SOCK_DGRAM], [AF_UNIX, SOCK_SEQPACKET], [AF_UNIX, SOCK_RAW], [AF_INET, SOCK_STREAM], [AF_INET, SOCK_DGRAM]] as [$family, $kind]) {
    echo $type(socket_create($family, $kind, 0)), "\n";
}
?>
--EXPECT--
unix_socket
udg_socket
generic_socket
udg_socket
tcp_socket
udp_socket
