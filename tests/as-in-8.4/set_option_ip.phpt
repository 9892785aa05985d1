--TEST--
socket_set_option(): sets IP_MTU_DISCOVER and IP_BIND_ADDRESS_NO_PORT
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
foreach ([IP_PMTUDISC_DONT, IP_PMTUDISC_WANT, IP_PMTUDISC_DO, IP_PMTUDISC_PROBE, IP_PMTUDISC_INTERFACE, IP_PMTUDISC_OMIT] as $value) {
    var_dump(socket_set_option($udp, IPPROTO_IP, IP_MTU_DISCOVER, $value) && socket_get_option($udp, IPPROTO_IP, IP_MTU_DISCOVER) === $value);
}
var_dump(socket_set_option($udp, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1), socket_get_option($udp, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(1)
