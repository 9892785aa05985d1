--TEST--
socket_read(): a line longer than the length is returned in parts
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
foreach ([1, 2, 3, 4, 5] as $length) {
    socket_write($a, "abc\nrest");
    echo json_encode([socket_read($b, $length, PHP_NORMAL_READ), socket_read($b, 100)]), "\n";
}
?>
--EXPECT--
["a","bc\nrest"]
["ab","c\nrest"]
["abc","\nrest"]
["abc\n","rest"]
["abc\n","rest"]
