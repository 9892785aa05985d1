--TEST--
socket_last_error(): a successful call leaves both last errors unchanged
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
socket_read($a, 1);
socket_write($b, 'x');
socket_read($a, 1);
var_dump(socket_last_error($a) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN);
?>
--EXPECT--
bool(true)
bool(true)
