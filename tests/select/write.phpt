--TEST--
socket_select(): a full socket is writable after its peer has read
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
echo select_result(null, ['a' => $a, 'b' => $b]), "\n";
while (socket_write($a, str_repeat('x', 65536)));
echo select_result(null, ['a' => $a, 'b' => $b]), "\n";
while (socket_read($b, 65536));
echo select_result(null, ['a' => $a, 'b' => $b]), "\n";
?>
--EXPECT--
2 of null [a, b] null
1 of null [b] null
2 of null [a, b] null
