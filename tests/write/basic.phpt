--TEST--
socket_write(): writes the data, or as much of it as the length says
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
foreach ([null, 0, 1, 3, 6, 7, PHP_INT_MAX] as $length) {
    var_dump(socket_write($a, 'abcdef', $length));
    socket_write($a, '.');
    var_dump(socket_read($b, 100));
}
?>
--EXPECT--
int(6)
string(7) "abcdef."
int(0)
string(1) "."
int(1)
string(2) "a."
int(3)
string(4) "abc."
int(6)
string(7) "abcdef."
int(6)
string(7) "abcdef."
int(6)
string(7) "abcdef."
