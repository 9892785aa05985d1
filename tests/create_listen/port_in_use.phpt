--TEST--
socket_create_listen(): warns and returns false with EADDRINUSE if the port is in use
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = socket_create_listen(0);
var_dump(socket_create_listen(port_of($listener)), socket_last_error() === SOCKET_EADDRINUSE);
var_dump(socket_last_error($listener));
?>
--EXPECTF--
Warning: socket_create_listen(): unable to bind to given address [98]: Address already in use in %s on line %d
bool(false)
bool(true)
int(0)
