--TEST--
socket_select(): a socket that is full can be written to when its peer has read
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
echo selected(null, ['a' => $a, 'b' => $b]), "\n";
while (socket_write($a, str_repeat('x', 65536)));
echo selected(null, ['a' => $a, 'b' => $b]), "\n";
while (socket_read($b, 65536));
echo selected(null, ['a' => $a, 'b' => $b]), "\n";
?>
--EXPECT--
2 of null [a, b] null
1 of null [b] null
2 of null [a, b] null
