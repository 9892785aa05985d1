--TEST--
socket_set_option(): a successful call leaves the last errors unchanged
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
@socket_set_option($a, SOL_SOCKET, 9999, 1);
var_dump(socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE, 1), socket_get_option($a, SOL_SOCKET, SO_KEEPALIVE));
var_dump(socket_last_error($a) === SOCKET_ENOPROTOOPT, socket_last_error() === SOCKET_ENOPROTOOPT);
?>
--EXPECT--
bool(true)
int(1)
bool(true)
bool(true)
