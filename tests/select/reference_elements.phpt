--TEST--
socket_select(): a reference to a non-Socket throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$text = 'text';
$read = [&$text];
$none = null;
echo exception_of(fn () => socket_select($read, $none, $none, 0)), "\n";
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, string given
