--TEST--
socket_read(): a closed socket throws before the length is checked
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
socket_close($a);
foreach ([1, 0, PHP_INT_MAX] as $length) {
    echo exception_of(fn () => socket_read($a, $length)), "\n";
    echo exception_of(fn () => socket_read($a, $length, PHP_NORMAL_READ)), "\n";
}
?>
--EXPECT--
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_read(): Argument #1 ($socket) has already been closed
