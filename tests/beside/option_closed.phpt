--TEST--
socket_set_option(): a multicast option throws if the stream of the Socket is closed, and affects no other fd
--EXTENSIONS--
sockets
sockets_pair
--FILE--
<?php
require __DIR__ . '/../helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$stream = socket_export_stream($socket);
fclose($stream);
$other = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP); // reuses its fd
echo exception_of(fn () => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_TTL, 9)), "\n";
var_dump(socket_get_option($other, IPPROTO_IP, IP_MULTICAST_TTL));
?>
--EXPECT--
Error: socket_set_option(): Argument #1 ($socket) has already been closed
int(1)
