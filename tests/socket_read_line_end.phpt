--TEST--
socket_read(): after the last line comes "" (difference 2)
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require __DIR__ . '/helper.inc';

[$a, $b] = pair();
socket_write($a, "line\n");
socket_close($a);
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100, PHP_NORMAL_READ), socket_last_error());
?>
--EXPECT--
string(5) "line
"
string(0) ""
int(0)
