--TEST--
socket_get_option(): SO_PEERCRED fails if the kernel returns only a part
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
exec('strace -e inject=getsockopt:poke_exit=@arg5=00 -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing, too old or not permitted');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would trace valgrind itself');
if (!defined('SO_PEERCRED')) die('skip no SO_PEERCRED');
?>
--FILE--
<?php
$script = <<<'PHP'
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_PEERCRED)), ' ', socket_last_error($socket), "\n";
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$pokes = '-f -qq -o /dev/null -e trace=getsockopt -e inject=getsockopt:poke_exit=@arg5=00000000';
passthru("strace $pokes " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECTF--
Warning: socket_get_option(): Unable to retrieve socket option [92]: Protocol not available in %s on line %d
false 92
