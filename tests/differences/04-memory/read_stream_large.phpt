--TEST--
socket_read(): 32 MiB read with a length beyond any queue arrive complete and in order
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$mine, $other] = pair();
$block = random_bytes(1 << 20);
$pid = fork(function () use ($mine, $other, $block) {
    socket_close($mine);
    for ($i = 0; $i < 32; $i++) {
        write_all($other, $block);
    }
});
socket_close($other);
var_dump(read_all($mine, 1 << 30) === str_repeat($block, 32), wait_for_exit($pid));
?>
--EXPECT--
bool(true)
string(13) "exit status 0"
