--TEST--
socket_read(): lines of many sockets read in turn do not mix
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$pairs = [];
for ($i = 0; $i < 10; $i++) {
    $pairs[] = pair();
    for ($j = 0; $j < 20; $j++) {
        socket_write($pairs[$i][0], "socket $i line $j\n");
    }
}
$right = 0;
for ($j = 0; $j < 20; $j++) {
    foreach ($pairs as $i => [, $b]) {
        $right += socket_read($b, 100, PHP_NORMAL_READ) === "socket $i line $j\n";
    }
}
var_dump($right);
?>
--EXPECT--
int(200)
