--TEST--
socket_select(): without any socket it throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

echo thrown(fn () => selected(null, null, null)), "\n";
echo thrown(fn () => selected([], [], [])), "\n";
echo thrown(fn () => selected(null, [], null, null)), "\n";
?>
--EXPECT--
ValueError: socket_select(): At least one array argument must be passed
ValueError: socket_select(): At least one array argument must be passed
ValueError: socket_select(): At least one array argument must be passed
