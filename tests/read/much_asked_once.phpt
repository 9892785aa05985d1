--TEST--
socket_read(): never gives more than was asked for, though more arrives while it asks how much there is
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
exec('strace -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing or may not trace');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would trace valgrind');
?>
--FILE--
<?php
// Were it asked twice, the second answer would come a second later, and be of 34400 bytes more.
$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_write($pair[0], str_repeat('x', 65600));
if (pcntl_fork() === 0) {
    usleep(300000);
    exit(socket_write($pair[0], str_repeat('x', 34400)));
}
var_dump(strlen(socket_read($pair[1], 66000)) <= 66000);
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // where PHP has it, leak checking does not work under strace
$delay = '-f -qq -o /dev/null -e trace=ioctl -e inject=ioctl:delay_enter=1000000:when=2+';
passthru("strace $delay " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
bool(true)
