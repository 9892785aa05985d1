--TEST--
socket_set_option(): IPV6_PKTINFO selects the source address
--EXTENSIONS--
sockets
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
$socket = @socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
if (!$socket || !@socket_bind($socket, '::1')) die('skip no IPv6');
?>
--FILE--
<?php
require __DIR__ . '/../helper.inc';

$socket = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_PKTINFO, ['addr' => '::1', 'ifindex' => 0]));
$receiver = bound_socket(AF_INET6, SOCK_DGRAM, '::1');
socket_sendto($socket, 'from where', 10, 0, '::1', port_of($receiver));
socket_recvfrom($receiver, $data, 100, 0, $from, $port);
var_dump($from, $data);
?>
--EXPECT--
bool(true)
string(3) "::1"
string(10) "from where"
