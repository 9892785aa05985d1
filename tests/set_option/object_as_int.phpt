--TEST--
socket_set_option(): an object as an int emits a warning and counts as 1
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
var_dump(socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE, new ArrayObject), socket_get_option($a, SOL_SOCKET, SO_KEEPALIVE));
?>
--EXPECTF--
Warning: Object of class ArrayObject could not be converted to int in %s on line %d
bool(true)
int(1)
