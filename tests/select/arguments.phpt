--TEST--
socket_select(): arguments of wrong types and numbers throw
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
$sockets = [$a];
$none = null;
$text = 'text';
$object = new ArrayObject([$a]);
echo exception_of(fn () => socket_select($sockets, $none, $none)), "\n";
echo exception_of(fn () => socket_select($sockets, $none, $none, 0, 0, 0)), "\n";
echo exception_of(fn () => socket_select($text, $none, $none, 0)), "\n";
echo exception_of(fn () => socket_select($none, $object, $none, 0)), "\n";
echo exception_of(fn () => socket_select($none, $none, $a, 0)), "\n";
echo exception_of(fn () => socket_select($sockets, $none, $none, 'soon')), "\n";
echo exception_of(fn () => socket_select($sockets, $none, $none, 0, [])), "\n";
var_dump($sockets === [$a], $text, count($object));
?>
--EXPECT--
ArgumentCountError: socket_select() expects at least 4 arguments, 3 given
ArgumentCountError: socket_select() expects at most 5 arguments, 6 given
TypeError: socket_select(): Argument #1 ($read) must be of type ?array, string given
TypeError: socket_select(): Argument #2 ($write) must be of type ?array, ArrayObject given
TypeError: socket_select(): Argument #3 ($except) must be of type ?array, Socket given
TypeError: socket_select(): Argument #4 ($seconds) must be of type ?int, string given
TypeError: socket_select(): Argument #5 ($microseconds) must be of type int, array given
bool(true)
string(4) "text"
int(1)
