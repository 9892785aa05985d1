--TEST--
socket_recv(): MSG_PEEK does not wait for what another process took meanwhile
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (!defined('MSG_DONTWAIT')) die('skip MSG_DONTWAIT is missing: no look can be told not to wait');
exec('strace -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing or may not trace');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would trace valgrind');
?>
--FILE--
<?php
// What the first look shows, the parent takes before the child's second look, 1 second later.
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
putenv('ASAN_OPTIONS=detect_leaks=0'); // where PHP has it, leak checking does not work under strace
$delay = '-f -qq -o /dev/null -e trace=recvfrom -e inject=recvfrom:delay_enter=1000000:when=2';
passthru("strace $delay " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
int(150000)
int(0)
