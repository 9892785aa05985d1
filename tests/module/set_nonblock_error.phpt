--TEST--
socket_set_nonblock(): reports the error of the system call that failed
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
exec('strace -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing or not permitted');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would trace valgrind itself');
?>
--FILE--
<?php
// F_GETFL fails, so F_SETFL is not called. strace counts the calls of each process separately.
$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
if (pcntl_fork() === 0) {
    var_dump(@socket_set_nonblock($pair[0]));
    echo error_get_last()['message'], "\n";
    exit;
}
pcntl_wait($status);
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$fault = '-f -qq -o /dev/null -e trace=?fcntl,?fcntl64 -e inject=?fcntl,?fcntl64:error=ENOMEM:when=1';
passthru("strace $fault " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
bool(false)
socket_set_nonblock(): unable to set nonblocking mode [12]: Cannot allocate memory
