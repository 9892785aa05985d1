--TEST--
socket_read(): NUL is data in a line
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, "a\0b\n\0\0\nrest");
echo json_encode([socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100)]), "\n";
?>
--EXPECT--
["a\u0000b\n","\u0000\u0000\n","rest"]
