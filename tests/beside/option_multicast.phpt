--TEST--
socket_set_option(), socket_get_option(): IPv4 multicast options accept values of every type
--EXTENSIONS--
sockets
sockets_pair
--FILE--
<?php
require __DIR__ . '/../helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($socket, '0.0.0.0');
$lo = PHP_OS_FAMILY === 'Linux' ? 'lo' : 'lo0';
foreach ([[IP_MULTICAST_TTL, 7], [IP_MULTICAST_LOOP, 1], [IP_MULTICAST_IF, $lo]] as [$option, $value]) {
    var_dump(socket_set_option($socket, IPPROTO_IP, $option, $value), socket_get_option($socket, IPPROTO_IP, $option) > 0);
}
$group = ['group' => '239.1.2.3', 'interface' => $lo];
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, $group));
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_IF, $lo);
socket_sendto($sender, 'to all', 6, 0, '239.1.2.3', port_of($socket));
$read = [$socket];
$none = null;
if (socket_select($read, $none, $none, 30) > 0) {
    var_dump(socket_recvfrom($socket, $data, 100, 0, $from, $port), $data);
}
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_LEAVE_GROUP, $group));
echo exception_of(fn () => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_TTL, 256)), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(6)
string(6) "to all"
bool(true)
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 255
