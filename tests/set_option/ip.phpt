--TEST--
socket_set_option(): sets IP options without a constant by their number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
var_dump(socket_set_option($udp, IPPROTO_IP, 2 /* IP_TTL */, 55), socket_get_option($udp, IPPROTO_IP, 2));
var_dump(@socket_set_option($udp, IPPROTO_IP, 2, 1000), socket_last_error($udp) === SOCKET_EINVAL, socket_get_option($udp, IPPROTO_IP, 2));
?>
--EXPECT--
bool(true)
int(55)
bool(false)
bool(true)
int(55)
