--TEST--
socket_set_option(): SO_BINDTODEVICE binds to a named device, and an empty name unbinds
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_writable('/proc/sys/net/core/wmem_max')) die('skip unbinding from a device requires root');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
var_dump(socket_set_option($udp, SOL_SOCKET, SO_BINDTODEVICE, 'lo'));
var_dump(socket_get_option($udp, SOL_SOCKET, $index = 62 /* SO_BINDTOIFINDEX */) > 0);
var_dump(socket_set_option($udp, SOL_SOCKET, SO_BINDTODEVICE, ''), socket_get_option($udp, SOL_SOCKET, $index) === 0);
foreach (['no such', str_repeat('x', 99)] as $value) {
    echo failure_of($udp, fn () => socket_set_option($udp, SOL_SOCKET, SO_BINDTODEVICE, $value));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
false, 19, socket_set_option(): Unable to set socket option [19]: No such device
false, 19, socket_set_option(): Unable to set socket option [19]: No such device
