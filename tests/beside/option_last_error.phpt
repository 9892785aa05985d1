--TEST--
socket_set_option(): an option of IP that fails sets both last errors
--EXTENSIONS--
sockets
sockets_pair
--FILE--
<?php
require __DIR__ . '/../helper.inc';

[$socket] = pair();
echo refused($socket, fn () => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_TTL, 1));
echo refused($socket, fn () => socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_TTL));
?>
--EXPECTF--
false, 95, socket_set_option(): %s[95]: Operation not supported
false, 95, socket_get_option(): %s[95]: Operation not supported
