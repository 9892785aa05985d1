--TEST--
socket_set_option(): multicast on a Socket whose stream was closed is an Error, and touches no other descriptor
--EXTENSIONS--
sockets
sockets_pair
--FILE--
<?php
require __DIR__ . '/../helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$stream = socket_export_stream($socket);
fclose($stream);
$other = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP); // has its number now
echo thrown(fn () => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_TTL, 9)), "\n";
var_dump(socket_get_option($other, IPPROTO_IP, IP_MULTICAST_TTL));
?>
--EXPECT--
Error: socket_set_option(): Argument #1 ($socket) has already been closed
int(1)
