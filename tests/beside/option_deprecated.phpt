--TEST--
socket_get_option(): a fractional level is deprecated once, even when delegated to ext/sockets
--EXTENSIONS--
sockets
sockets_pair
--FILE--
<?php
require __DIR__ . '/../helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_get_option($socket, IPPROTO_IP + 0.5, IP_MULTICAST_TTL));
?>
--EXPECTF--
Deprecated: Implicit conversion from float 0.5 to int loses precision in %s on line %d
int(1)
