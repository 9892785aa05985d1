--TEST--
socket_read(): returns a whole message if another process has received the one before it
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
// Two processes read: one consumes the message that the other has peeked at and would receive one second later.
$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
socket_write($pair[0], 'first');
socket_write($pair[0], str_repeat('x', 150000));
$pid = pcntl_fork();
if ($pid === 0) {
    exit(in_array(strlen(socket_read($pair[1], 1 << 20)), [5, 150000]) ? 0 : 1);
}
usleep(500000);
var_dump(in_array(strlen(socket_read($pair[1], 200000)), [5, 150000]));
pcntl_waitpid($pid, $status);
var_dump($status);
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$delay = '-f -qq -o /dev/null -e trace=?recv,recvfrom -e inject=?recv,recvfrom:delay_enter=1000000:when=2';
passthru("strace $delay " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
bool(true)
int(0)
