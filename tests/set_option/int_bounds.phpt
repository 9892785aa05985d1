--TEST--
socket_set_option(): accepts INT_MIN and INT_MAX
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
var_dump(socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE, 2147483647), socket_get_option($a, SOL_SOCKET, SO_KEEPALIVE));
socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE, 0);
var_dump(socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE, -2147483647 - 1), socket_get_option($a, SOL_SOCKET, SO_KEEPALIVE));
?>
--EXPECT--
bool(true)
int(1)
bool(true)
int(1)
