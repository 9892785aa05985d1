--TEST--
socket_select(): an element that is not a Socket throws even with a negative timeout
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$sockets = [pair()[0], 'text'];
echo exception_of(fn () => select_result($sockets, null, null, -1)), "\n";
echo exception_of(fn () => select_result(null, null, $sockets, 0, -1)), "\n";
var_dump(socket_last_error());
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, string given
TypeError: socket_select(): Argument #3 ($except) must only have elements of type Socket, string given
int(0)
