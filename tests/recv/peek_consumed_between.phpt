--TEST--
socket_recv(): MSG_PEEK does not block if another process consumes the data between two peeks
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (!defined('MSG_DONTWAIT')) die('skip no MSG_DONTWAIT, which the peek requires');
exec('strace -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing or not permitted');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would trace valgrind itself');
?>
--FILE--
<?php
// The parent consumes what the child has peeked at, one second before the child peeks again.
$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_write($pair[0], str_repeat('x', 150000));
$pid = pcntl_fork();
if ($pid === 0) {
    exit(socket_recv($pair[1], $data, 1 << 20, MSG_PEEK) >= 65536 && strlen($data) >= 65536 ? 0 : 1);
}
usleep(500000);
$message = ['buffer_size' => 150000, 'controllen' => 100];
var_dump(socket_recvmsg($pair[1], $message));
pcntl_waitpid($pid, $status);
var_dump($status);
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$delay = '-f -qq -o /dev/null -e trace=?recv,recvfrom -e inject=?recv,recvfrom:delay_enter=1000000:when=2';
passthru("strace $delay " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
int(150000)
int(0)
