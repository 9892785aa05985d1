--TEST--
socket_setopt(), socket_getopt(): are aliases of socket_set_option() and socket_get_option() and use their own names in messages
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
var_dump(socket_setopt($a, SOL_SOCKET, SO_KEEPALIVE, 1), socket_getopt($a, SOL_SOCKET, SO_KEEPALIVE));
echo failure_of($a, fn () => socket_setopt($a, SOL_SOCKET, 9999, 1));
echo failure_of($a, fn () => socket_getopt($a, SOL_SOCKET, 9999));
echo exception_of(fn () => socket_setopt($a)), "\n";
echo exception_of(fn () => socket_getopt($a)), "\n";
socket_close($a);
echo exception_of(fn () => socket_setopt($a, SOL_SOCKET, SO_KEEPALIVE, 1)), "\n";
?>
--EXPECT--
bool(true)
int(1)
false, 92, socket_setopt(): Unable to set socket option [92]: Protocol not available
false, 92, socket_getopt(): Unable to retrieve socket option [92]: Protocol not available
ArgumentCountError: socket_setopt() expects exactly 4 arguments, 1 given
ArgumentCountError: socket_getopt() expects exactly 3 arguments, 1 given
Error: socket_setopt(): Argument #1 ($socket) has already been closed
