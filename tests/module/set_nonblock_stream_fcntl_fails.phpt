--TEST--
socket_set_nonblock(): a failure leaves the exported stream unchanged
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
// The fifth call sets the flags; the export makes three. strace counts the calls of each process separately.
$script = <<<'PHP'
if (pcntl_fork() === 0) {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    $stream = socket_export_stream($pair[0]);
    var_dump(@socket_set_nonblock($pair[0]), error_get_last()['message'], stream_get_meta_data($stream)['blocked']);
    exit;
}
pcntl_wait($status);
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$fault = '-f -qq -o /dev/null -e trace=?fcntl,?fcntl64 -e inject=?fcntl,?fcntl64:error=EPERM:when=5';
passthru("strace $fault " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
bool(false)
string(82) "socket_set_nonblock(): unable to set nonblocking mode [1]: Operation not permitted"
bool(true)
