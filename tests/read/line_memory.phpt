--TEST--
socket_read(): reading many lines leaks no memory
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$read = function (int $times) use ($a, $b) {
    for ($i = 0; $i < $times; $i++) {
        socket_write($a, "a line\nand another\nand a part");
        socket_read($b, 1000, PHP_NORMAL_READ);
        socket_read($b, 1000, PHP_NORMAL_READ);
        socket_read($b, 10, PHP_NORMAL_READ);
    }
};
$read(10);
$before = memory_get_usage();
$read(10000);
var_dump(memory_get_usage() - $before);
?>
--EXPECT--
int(0)
