--TEST--
socket_read(): a line after one that a killed process has consumed is still one line
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!function_exists('pcntl_fork')) die('skip pcntl is missing');
exec('strace -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing or may not trace');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would trace valgrind');
?>
--FILE--
<?php
$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_write($pair[0], "short\na line that is longer\nx\ny\nz\nwith more behind them\n");
echo socket_read($pair[1], 100, PHP_NORMAL_READ);
$pid = pcntl_fork();
if ($pid === 0) {
    socket_read($pair[1], 100, PHP_NORMAL_READ);
    exit(0);
}
usleep(300000);
posix_kill($pid, SIGKILL);
pcntl_waitpid($pid, $status);
echo pcntl_wifsignaled($status) ? 'killed' : 'not killed', "\n", socket_read($pair[1], 100, PHP_NORMAL_READ);
PHP;
if (!extension_loaded('posix')) {
    $script = str_replace('posix_kill($pid, SIGKILL)', 'exec("kill -KILL $pid")', $script);
}
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
// Each recv(2) returns half a second late, after it has consumed the data: there the child is killed.
$late = '-f -qq -o /dev/null -e trace=?recv,recvfrom -e inject=?recv,recvfrom:delay_exit=500000';
passthru("strace $late " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script) . ' 2>/dev/null');
?>
--EXPECT--
short
killed
x
