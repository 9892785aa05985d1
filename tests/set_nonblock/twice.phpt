--TEST--
socket_set_nonblock(), socket_set_block(): setting the current mode again succeeds
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
var_dump(socket_set_block($a), socket_set_nonblock($a), socket_set_nonblock($a), socket_set_block($a), socket_set_block($a));
var_dump(socket_last_error($a), socket_last_error());
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(0)
int(0)
