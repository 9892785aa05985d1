--TEST--
socket_set_option(), socket_get_option(): a failing IP option sets both last errors
--EXTENSIONS--
sockets
sockets_pair
--FILE--
<?php
require __DIR__ . '/../helper.inc';

[$socket] = pair();
echo failure_of($socket, fn () => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_TTL, 1));
echo failure_of($socket, fn () => socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_TTL));
?>
--EXPECTF--
false, 95, socket_set_option(): %s[95]: Operation not supported
false, 95, socket_get_option(): %s[95]: Operation not supported
