--TEST--
socket_create_listen(): closes its fd only once if the port is in use
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
exec('strace -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing or not permitted');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would count the calls of valgrind itself');
?>
--FILE--
<?php
$script = <<<'PHP'
$listener = socket_create_listen(0);
socket_getsockname($listener, $address, $port);
var_dump(@socket_create_listen($port));
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$log = dirname(__DIR__, 2) . '/socket_create_listen_close.out.txt';
passthru("strace -e trace=socket,bind,close -o $log " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
$calls = file_get_contents($log);
preg_match('/^bind\((\d+),[^\n]* EADDRINUSE[^\n]*\n(.*)/ms', $calls, $found);
var_dump(preg_match_all("/^close\\($found[1]\\) /m", $found[2]));
?>
--EXPECT--
bool(false)
int(1)
--CLEAN--
<?php
unlink(dirname(__DIR__, 2) . '/socket_create_listen_close.out.txt');
?>
