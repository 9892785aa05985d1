--TEST--
socket_select(): a socket that is closed between repeated calls is rejected
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
socket_close($near[4]);
echo exception_of(fn () => select_result($near)), "\n";
$near[4] = pair()[0]; // has the same fd number
echo select_result($near), "\n";
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) contains a closed socket
1 of [4] null null
