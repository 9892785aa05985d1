--TEST--
socket_select(): a socket that is exported between repeated calls stays in the result
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
socket_write($far[4], 'x');
$stream = socket_export_stream($near[4]);
echo repeated_select_result($near), "\n";
fclose($stream);
unset($near[4]);
echo repeated_select_result($near), "\n";
?>
--EXPECT--
1 of [4] null null
0 of [] null null
