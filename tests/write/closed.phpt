--TEST--
socket_write(): a closed socket throws before the length is checked
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
socket_close($a);
echo exception_of(fn () => socket_write($a, 'x')), "\n";
echo exception_of(fn () => socket_write($a, 'x', -1)), "\n";
?>
--EXPECT--
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_write(): Argument #1 ($socket) has already been closed
