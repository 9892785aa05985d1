--TEST--
socket_set_option() and other option functions: throw on a closed socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
socket_close($a);
echo exception_of(fn () => socket_get_option($a, SOL_SOCKET, SO_TYPE)), "\n";
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE, 1)), "\n";
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_LINGER, [])), "\n";
echo exception_of(fn () => socket_set_block($a)), "\n";
echo exception_of(fn () => socket_set_nonblock($a)), "\n";
?>
--EXPECT--
Error: socket_get_option(): Argument #1 ($socket) has already been closed
Error: socket_set_option(): Argument #1 ($socket) has already been closed
Error: socket_set_option(): Argument #1 ($socket) has already been closed
Error: socket_set_block(): Argument #1 ($socket) has already been closed
Error: socket_set_nonblock(): Argument #1 ($socket) has already been closed
