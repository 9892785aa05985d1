--TEST--
socket_read(): 20,000 lines of any length pass between processes unchanged
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$mine, $other] = pair();
mt_srand(4711);
$lines = [];
for ($i = 0; $i < 20000; $i++) {
    $lines[] = str_repeat(chr(mt_rand(32, 126)), mt_rand(0, 3) ? mt_rand(0, 100) : mt_rand(0, 1000)) . (mt_rand(0, 1) ? "\n" : "\r");
}
$pid = fork(function () use ($mine, $other, $lines) {
    socket_close($mine);
    foreach (str_split(implode($lines), 5000) as $chunk) {
        write_all($other, $chunk);
    }
});
socket_close($other);
$right = 0;
foreach ($lines as $line) {
    $right += socket_read($mine, 8192, PHP_NORMAL_READ) === $line;
}
var_dump($right, socket_read($mine, 8192), wait_for_exit($pid));
?>
--EXPECT--
int(20000)
string(0) ""
string(13) "exit status 0"
