--TEST--
socket_get_option(): SO_BINDTODEVICE returns the interface name
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_writable('/proc/sys/net/core/wmem_max')) die('skip requires root, to unbind from a device');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
foreach (['', 'lo', ''] as $name) {
    socket_set_option($udp, SOL_SOCKET, SO_BINDTODEVICE, $name);
    echo json_encode(socket_get_option($udp, SOL_SOCKET, SO_BINDTODEVICE)), "\n";
}
?>
--EXPECT--
{"name":""}
{"name":"lo"}
{"name":""}
