--TEST--
socket_select(): a closed socket throws, and its array is named
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($a);
echo thrown(fn () => selected([$a])), "\n";
echo thrown(fn () => selected([$b], ['key' => $a])), "\n";
echo thrown(fn () => selected([$b], [$b], [$b, $a])), "\n";
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) contains a closed socket
TypeError: socket_select(): Argument #2 ($write) contains a closed socket
TypeError: socket_select(): Argument #3 ($except) contains a closed socket
