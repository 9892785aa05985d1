--TEST--
socket_select(): an element that is no socket throws, and its array is named
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
foreach (['text', 1, 1.5, null, [], STDIN, new stdClass] as $element) {
    echo thrown(fn () => selected([$a, $element])), "\n";
}
echo thrown(fn () => selected([$a], ['key' => 'text'])), "\n";
echo thrown(fn () => selected([$a], [$a], [0])), "\n";
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, string given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, int given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, float given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, null given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, array given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, resource given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, stdClass given
TypeError: socket_select(): Argument #2 ($write) must only have elements of type Socket, string given
TypeError: socket_select(): Argument #3 ($except) must only have elements of type Socket, int given
