--TEST--
socket_set_option(), socket_get_option(): IPv6 multicast options work on a received Socket
--EXTENSIONS--
sockets
sockets_pair
--SKIPIF--
<?php
$socket = @socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
if (!$socket || !@socket_bind($socket, '::1')) die('skip no IPv6');
?>
--FILE--
<?php
require __DIR__ . '/../helper.inc';

$pair = pair();
send_fds($pair[0], [socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP)]);
[$socket] = recv_fds($pair[1]);
foreach ([[IPV6_MULTICAST_HOPS, 9], [IPV6_MULTICAST_LOOP, 1], [IPV6_MULTICAST_IF, 1]] as [$option, $value]) {
    var_dump(socket_set_option($socket, IPPROTO_IPV6, $option, $value), socket_get_option($socket, IPPROTO_IPV6, $option));
}
?>
--EXPECT--
bool(true)
int(9)
bool(true)
int(1)
bool(true)
int(1)
