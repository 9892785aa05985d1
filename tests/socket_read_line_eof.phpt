--TEST--
socket_read(): part of a line before the end is returned, then "" (difference 2)
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require __DIR__ . '/helper.inc';

[$a, $b] = pair();
socket_write($a, "line\npart");
socket_close($a);
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100, PHP_NORMAL_READ));
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100), socket_last_error($b));
?>
--EXPECT--
string(5) "line
"
string(4) "part"
string(0) ""
string(0) ""
int(0)
