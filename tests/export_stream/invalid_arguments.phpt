--TEST--
socket_export_stream(): throws on a closed socket and on arguments of the wrong type or number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($a);
echo exception_of(fn () => socket_export_stream($a)), "\n";
echo exception_of(fn () => socket_export_stream('x')), "\n";
echo exception_of(fn () => socket_export_stream(socket_export_stream($b))), "\n";
echo exception_of(fn () => socket_export_stream()), "\n";
?>
--EXPECT--
Error: socket_export_stream(): Argument #1 ($socket) has already been closed
TypeError: socket_export_stream(): Argument #1 ($socket) must be of type Socket, string given
TypeError: socket_export_stream(): Argument #1 ($socket) must be of type Socket, resource given
ArgumentCountError: socket_export_stream() expects exactly 1 argument, 0 given
