--TEST--
socket_get_option(): SO_BINDTODEVICE is empty if the length is 0, whatever the buffer has
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
exec('strace -e inject=getsockopt:poke_exit=@arg5=00 -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing, too old or not permitted');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would trace valgrind itself');
if (!defined('SO_BINDTODEVICE')) die('skip no SO_BINDTODEVICE');
?>
--FILE--
<?php
$script = <<<'PHP'
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_BINDTODEVICE)), ' ', socket_last_error($socket), "\n";
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$pokes = '-f -qq -o /dev/null -e trace=getsockopt -e inject=getsockopt:poke_exit=@arg4=65';
passthru("strace $pokes " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
{"name":""} 0
