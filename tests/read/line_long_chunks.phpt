--TEST--
socket_read(): reads a line of 300 kB that arrives in chunks
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$mine, $other] = pair();
$line = str_repeat('0123456789', 30000) . "\n";
$pid = fork(function () use ($mine, $other, $line) {
    socket_close($mine);
    foreach (str_split($line, 12345) as $chunk) {
        write_all($other, $chunk);
        usleep(1000);
    }
    write_all($other, "next\n");
});
socket_close($other);
$read = socket_read($mine, 1 << 20, PHP_NORMAL_READ);
var_dump(strlen($read), $read === $line, socket_read($mine, 100, PHP_NORMAL_READ), wait_for_exit($pid));
?>
--EXPECT--
int(300001)
bool(true)
string(5) "next
"
string(13) "exit status 0"
