--TEST--
socket_bind(): an abstract name is returned with all of its bytes
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([abstract_name(), abstract_name() . "\0\xff\n\0", str_pad(abstract_name(), 107, 'x')] as $name) {
    $socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
    var_dump(socket_bind($socket, $name), socket_getsockname($socket, $address), $address === $name);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
