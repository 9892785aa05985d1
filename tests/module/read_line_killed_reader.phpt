--TEST--
socket_read(): a line after one that a killed process has consumed is still one line
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!function_exists('pcntl_fork')) die('skip pcntl is missing');
exec('strace -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing or may not trace');
if (!defined('SO_MEMINFO')) die('skip no SO_MEMINFO');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would trace valgrind');
?>
--FILE--
<?php
$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
foreach (["short\n", "a line that is longer\n", "x\ny\nz\nwith more behind them\n"] as $text) {
    socket_write($pair[0], $text);
}
$queued = fn () => socket_get_option($pair[0], SOL_SOCKET, SO_MEMINFO)['wmem_alloc'];
echo socket_read($pair[1], 100, PHP_NORMAL_READ);
$before = $queued();
$pid = pcntl_fork();
if ($pid === 0) {
    socket_read($pair[1], 100, PHP_NORMAL_READ);
    exit(0);
}
while ($queued() === $before) usleep(1000); // until the second line is consumed
posix_kill($pid, SIGKILL);
pcntl_waitpid($pid, $status);
echo pcntl_wifsignaled($status) ? 'killed' : 'not killed', "\n", socket_read($pair[1], 100, PHP_NORMAL_READ);
PHP;
if (!extension_loaded('posix')) {
    $script = str_replace('posix_kill($pid, SIGKILL)', 'exec("kill -KILL $pid")', $script);
}
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
// The first recv(2) of each process returns two seconds late. The child has consumed its line then, and is killed.
$late = '-f -qq -o /dev/null -e trace=?recv,recvfrom -e inject=?recv,recvfrom:delay_exit=2000000:when=1';
passthru("strace $late " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script) . ' 2>/dev/null');
?>
--EXPECT--
short
killed
x
