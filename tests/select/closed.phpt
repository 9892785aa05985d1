--TEST--
socket_select(): a closed socket throws, and the message names its array
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($a);
echo exception_of(fn () => select_result([$a])), "\n";
echo exception_of(fn () => select_result([$b], ['key' => $a])), "\n";
echo exception_of(fn () => select_result([$b], [$b], [$b, $a])), "\n";
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) contains a closed socket
TypeError: socket_select(): Argument #2 ($write) contains a closed socket
TypeError: socket_select(): Argument #3 ($except) contains a closed socket
