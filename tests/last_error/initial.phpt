--TEST--
socket_last_error(): is initially 0, globally and for a new socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

var_dump(socket_last_error());
[$a] = pair();
var_dump(socket_last_error($a));
?>
--EXPECT--
int(0)
int(0)
