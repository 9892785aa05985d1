--TEST--
socket_select(): an element that is not an open Socket throws in repeated calls
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
$text = $near;
$text[7] = 'text';
echo exception_of(fn () => select_result($text)), "\n";
$object = $near;
$object[] = new stdClass;
echo exception_of(fn () => select_result($object)), "\n";
socket_write($far[4], 'x');
echo select_result($near), "\n";
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, string given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, stdClass given
1 of [4] null null
