--TEST--
socket_select(): an element that is not a Socket throws, and the message names its array
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
foreach (['text', 1, 1.5, null, [], STDIN, new stdClass] as $element) {
    echo exception_of(fn () => select_result([$a, $element])), "\n";
}
echo exception_of(fn () => select_result([$a], ['key' => 'text'])), "\n";
echo exception_of(fn () => select_result([$a], [$a], [0])), "\n";
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
