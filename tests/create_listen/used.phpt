--TEST--
socket_create_listen(): a port in use is a warning, false and EADDRINUSE
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
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
