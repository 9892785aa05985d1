--TEST--
socket_read(): a non-blocking line read with no data returns false with EAGAIN and no warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = nonblocking_pair();
var_dump(socket_read($b, 100, PHP_NORMAL_READ));
var_dump(socket_last_error($b) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
