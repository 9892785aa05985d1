--TEST--
socket_bind(): fails while an abstract name is in use, and succeeds after its socket is closed
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$name = abstract_name();
$first = bound_socket(AF_UNIX, SOCK_STREAM, $name);
$second = socket_create(AF_UNIX, SOCK_STREAM, 0);
echo failure_of($second, fn () => socket_bind($second, $name));
socket_close($first);
var_dump(socket_bind($second, $name));
?>
--EXPECT--
false, 98, socket_bind(): Unable to bind address [98]: Address already in use
bool(true)
