--TEST--
socket_clear_error(): clears only the error of the socket, or only the global one
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
socket_read($a, 1);
socket_read($b, 1);
var_dump(socket_clear_error($a), socket_last_error($a), socket_last_error($b), socket_last_error());
var_dump(socket_clear_error(), socket_last_error($b), socket_last_error());
socket_read($a, 1);
var_dump(socket_clear_error(null), socket_last_error($a), socket_last_error());
?>
--EXPECT--
NULL
int(0)
int(11)
int(11)
NULL
int(11)
int(0)
NULL
int(11)
int(0)
