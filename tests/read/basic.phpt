--TEST--
socket_read(): returns the available data of a stream, up to the length
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'abcdef');
var_dump(socket_read($b, 2), socket_read($b, 1, PHP_BINARY_READ), socket_read($b, 100));
socket_write($a, 'one ');
socket_write($a, 'two');
var_dump(socket_read($b, 100));
?>
--EXPECT--
string(2) "ab"
string(1) "c"
string(3) "def"
string(7) "one two"
