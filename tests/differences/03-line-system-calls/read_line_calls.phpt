--TEST--
socket_read(): a line read needs at most two system calls, and little more than one if many lines are queued
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
exec('strace -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing or not permitted');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would count the calls of valgrind itself');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$script = <<<'PHP'
[, $size, $batch] = $argv;
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$lines = str_repeat(str_repeat('x', $size) . "\n", $batch);
for ($i = 0; $i < 1000; $i += $batch) {
    for ($sent = 0; $sent < strlen($lines); $sent += socket_write($pair[0], substr($lines, $sent)));
    for ($j = 0; $j < $batch; $j++) {
        if (strlen(socket_read($pair[1], 8192, PHP_NORMAL_READ)) !== $size + 1) exit("not a line\n");
    }
}
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$log = dirname(__DIR__, 2) . '/socket_read_line_calls.out.txt';
$php = PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ';

$calls = function (string $code, string $arguments) use ($log, $php) {
    passthru("strace -c -e trace=?recv,recvfrom,recvmsg,poll,ioctl -o $log $php " . escapeshellarg($code) . " $arguments");
    preg_match_all('/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s.*(?:recv|recvfrom|recvmsg|poll|ioctl)$/m', file_get_contents($log), $found);
    return array_sum($found[1]);
};
foreach ([[1, 10, 1200], [80, 10, 1200], [80, 1000, 1006], [1000, 10, 2000], [8000, 10, 2000]] as [$size, $batch, $max]) {
    $count = $calls($script, "$size $batch") - $calls('', '');
    echo "$size bytes, $batch at a time: ", $count >= 1000 && $count <= $max ? "at most $max" : $count, " calls for 1000 lines\n";
}
?>
--EXPECT--
1 bytes, 10 at a time: at most 1200 calls for 1000 lines
80 bytes, 10 at a time: at most 1200 calls for 1000 lines
80 bytes, 1000 at a time: at most 1006 calls for 1000 lines
1000 bytes, 10 at a time: at most 2000 calls for 1000 lines
8000 bytes, 10 at a time: at most 2000 calls for 1000 lines
--CLEAN--
<?php
unlink(dirname(__DIR__, 2) . '/socket_read_line_calls.out.txt');
?>
