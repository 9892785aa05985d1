--TEST--
socket_select(): throws without any sockets
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

echo exception_of(fn () => select_result(null, null, null)), "\n";
echo exception_of(fn () => select_result([], [], [])), "\n";
echo exception_of(fn () => select_result(null, [], null, null)), "\n";
?>
--EXPECT--
ValueError: socket_select(): At least one array argument must be passed
ValueError: socket_select(): At least one array argument must be passed
ValueError: socket_select(): At least one array argument must be passed
