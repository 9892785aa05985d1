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
require dirname(__DIR__) . '/temporary.inc';

// The parent consumes what the child has peeked at, according to strace's log. The child would peek again a second later.
$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_write($pair[0], str_repeat('x', 150000));
$pid = pcntl_fork();
if ($pid === 0) {
    exit(socket_recv($pair[1], $data, 1 << 20, MSG_PEEK) >= 65536 && strlen($data) >= 65536 ? 0 : 1);
}
while (!preg_match('/recv.*= \d/', (string) @file_get_contents($argv[1]))) usleep(1000);
$message = ['buffer_size' => 150000, 'controllen' => 100];
var_dump(socket_recvmsg($pair[1], $message));
pcntl_waitpid($pid, $status);
var_dump($status);
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$log = temporary_path('peek_consumed');
$delay = "-f -qq -o $log -e trace=?recv,recvfrom -e inject=?recv,recvfrom:delay_enter=1000000:when=2";
passthru("strace $delay " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script) . " $log");
?>
--EXPECT--
int(150000)
int(0)
