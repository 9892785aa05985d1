--TEST--
socket_select(): a peer that only stopped writing is at its end for reading
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_shutdown($a, 1 /* SHUT_WR */);
echo selected(['a' => $a, 'b' => $b], ['b' => $b], ['a' => $a, 'b' => $b]), "\n";
socket_write($b, 'x');
echo selected(['a' => $a, 'b' => $b]), "\n";
?>
--EXPECT--
2 of [b] [b] []
2 of [a, b] null null
