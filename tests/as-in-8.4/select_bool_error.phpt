--TEST--
socket_select(): the TypeError names a bool element by its value
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
$none = null;
foreach ([true, false] as $element) {
    $read = [$element];
    echo exception_of(function () use (&$read, &$none) {
        return socket_select($read, $none, $none, 0);
    }), "\n";
}
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, true given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, false given
