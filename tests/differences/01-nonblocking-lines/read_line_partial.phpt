--TEST--
socket_read(): a non-blocking line read returns a partial line at once
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = nonblocking_pair();
socket_write($a, "part");
var_dump(socket_read($b, 100, PHP_NORMAL_READ));
var_dump(socket_last_error($b), socket_last_error());
socket_write($a, " and end\n");
var_dump(socket_read($b, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(4) "part"
int(0)
int(0)
string(9) " and end
"
