--TEST--
socket_read(): data peeked from one socket is not returned for a later one with the same fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

for ($i = 0; $i < 10; $i++) {
    [$a, $b] = pair();
    socket_write($a, "first of $i\nsecond of $i, never read\n");
    echo socket_read($b, 100, PHP_NORMAL_READ);
    unset($a, $b);
}
?>
--EXPECT--
first of 0
first of 1
first of 2
first of 3
first of 4
first of 5
first of 6
first of 7
first of 8
first of 9
