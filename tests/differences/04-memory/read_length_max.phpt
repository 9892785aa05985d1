--TEST--
socket_read(): a length of PHP_INT_MAX returns false, PHP_INT_MAX - 1 reads
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, "data\n");
var_dump(socket_read($b, PHP_INT_MAX), socket_read($b, PHP_INT_MAX, PHP_NORMAL_READ));
var_dump(socket_read($b, PHP_INT_MAX - 1));
socket_write($a, "line\nrest");
var_dump(socket_read($b, PHP_INT_MAX - 1, PHP_NORMAL_READ) === "line\n", socket_read($b, 1 << 30));
[$a, $b] = pair(SOCK_DGRAM);
socket_write($a, 'message');
var_dump(socket_read($b, PHP_INT_MAX - 1));
?>
--EXPECT--
bool(false)
bool(false)
string(5) "data
"
bool(true)
string(4) "rest"
string(7) "message"
