--TEST--
socket_read(): a line costs at most two system calls (difference 3)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
exec('strace -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing or may not trace');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would count the calls of valgrind');
?>
--FILE--
<?php
require __DIR__ . '/helper.inc';

$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
foreach ([1, 100, 1000, 8000] as $size) {
    for ($i = 0; $i < 100; $i++) {
        $lines = str_repeat(str_repeat('x', $size) . "\n", 10);
        for ($sent = 0; $sent < strlen($lines); $sent += socket_write($pair[0], substr($lines, $sent)));
        for ($j = 0; $j < 10; $j++) {
            if (strlen(socket_read($pair[1], 8192, PHP_NORMAL_READ)) !== $size + 1) exit("not a line\n");
        }
    }
}
PHP;
$log = tempnam(sys_get_temp_dir(), 'calls');
putenv('ASAN_OPTIONS=detect_leaks=0'); // where PHP has it, leak checking does not work under strace
$calls = function () use ($log) {
    preg_match_all('/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s.*(?:recvfrom|recvmsg|poll|ioctl)$/m', file_get_contents($log), $found);
    return array_sum($found[1]);
};
$command = PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ';
$trace = "strace -c -e trace=recvfrom,recvmsg,poll,ioctl -o $log ";
passthru($trace . $command . escapeshellarg(''));
$without = $calls();
passthru($trace . $command . escapeshellarg($script));
$count = $calls() - $without;
unlink($log);
echo $count > 4000 && $count <= 8000 ? "at most two a line\n" : "$count calls for 4000 lines\n";
?>
--EXPECT--
at most two a line
