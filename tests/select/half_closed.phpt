--TEST--
socket_select(): a socket is at EOF and readable if its peer has shut down only its writing side
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_shutdown($a, 1 /* SHUT_WR */);
echo select_result(['a' => $a, 'b' => $b], ['b' => $b], ['a' => $a, 'b' => $b]), "\n";
socket_write($b, 'x');
echo select_result(['a' => $a, 'b' => $b]), "\n";
?>
--EXPECT--
2 of [b] [b] []
2 of [a, b] null null
