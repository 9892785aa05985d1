--TEST--
socket_set_nonblock(), socket_set_block(): arguments of the wrong type or number throw
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
foreach (['socket_set_nonblock', 'socket_set_block'] as $function) {
    echo exception_of(fn () => $function()), "\n";
    echo exception_of(fn () => $function($a, true)), "\n";
    echo exception_of(fn () => $function(STDIN)), "\n";
    echo exception_of(fn () => $function(null)), "\n";
}
?>
--EXPECT--
ArgumentCountError: socket_set_nonblock() expects exactly 1 argument, 0 given
ArgumentCountError: socket_set_nonblock() expects exactly 1 argument, 2 given
TypeError: socket_set_nonblock(): Argument #1 ($socket) must be of type Socket, resource given
TypeError: socket_set_nonblock(): Argument #1 ($socket) must be of type Socket, null given
ArgumentCountError: socket_set_block() expects exactly 1 argument, 0 given
ArgumentCountError: socket_set_block() expects exactly 1 argument, 2 given
TypeError: socket_set_block(): Argument #1 ($socket) must be of type Socket, resource given
TypeError: socket_set_block(): Argument #1 ($socket) must be of type Socket, null given
