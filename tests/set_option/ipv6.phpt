--TEST--
socket_set_option(): sets IPv6 options
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_file('/proc/net/if_inet6') || !str_contains(file_get_contents('/proc/net/if_inet6'), ' lo')) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$tcp = socket_create(AF_INET6, SOCK_STREAM, 0);
var_dump(socket_set_option($tcp, IPPROTO_IPV6, IPV6_V6ONLY, 1), socket_get_option($tcp, IPPROTO_IPV6, IPV6_V6ONLY));
var_dump(socket_set_option($tcp, IPPROTO_IPV6, IPV6_UNICAST_HOPS, 9), socket_get_option($tcp, IPPROTO_IPV6, IPV6_UNICAST_HOPS));
var_dump(@socket_set_option($tcp, IPPROTO_IPV6, IPV6_UNICAST_HOPS, 500), socket_last_error($tcp) === SOCKET_EINVAL);
?>
--EXPECT--
bool(true)
int(1)
bool(true)
int(9)
bool(false)
bool(true)
