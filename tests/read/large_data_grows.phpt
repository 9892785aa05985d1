--TEST--
socket_read(): never returns more than the length if data arrives while the queue size is checked
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
// A second ioctl(2) would be delayed by a second and report 34,400 bytes more.
$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_write($pair[0], str_repeat('x', 65600));
if (pcntl_fork() === 0) {
    usleep(300000);
    exit(socket_write($pair[0], str_repeat('x', 34400)));
}
var_dump(strlen(socket_read($pair[1], 66000)) <= 66000);
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$delay = '-f -qq -o /dev/null -e trace=ioctl -e inject=ioctl:delay_enter=1000000:when=2+';
passthru("strace $delay " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
bool(true)
