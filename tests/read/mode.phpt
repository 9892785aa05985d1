--TEST--
socket_read(): any mode except PHP_NORMAL_READ reads like PHP_BINARY_READ
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
foreach ([PHP_BINARY_READ, 0, -1, 3, PHP_INT_MAX] as $mode) {
    socket_write($a, "a\nb\n");
    var_dump(socket_read($b, 100, $mode) === "a\nb\n");
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
