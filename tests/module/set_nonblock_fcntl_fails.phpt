--TEST--
socket_set_nonblock() and socket_set_block(): report a failed fcntl(2)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/helper.inc';
exec("strace -o /dev/null true 2>&1", $output, $status);
if ($status !== 0) die("skip strace is missing or not permitted");
if (getenv("USE_ZEND_ALLOC") === "0") die("skip strace would trace valgrind itself");
if (has_musl()) die("skip musl calls fcntl(2) itself");
?>
--FILE--
<?php
$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
var_dump(socket_set_nonblock($pair[0]), socket_last_error($pair[0]) === SOCKET_ENOBUFS);
var_dump(socket_set_block($pair[1]), socket_last_error($pair[1]) === SOCKET_ENOBUFS);
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$fails = '-f -qq -o /dev/null -e trace=?fcntl,?fcntl64 -e inject=?fcntl,?fcntl64:error=ENOBUFS:when=1..2'; // not the later calls of gcov (script/coverage)
passthru("strace $fails " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECTF--
Warning: socket_set_nonblock(): unable to set nonblocking mode [105]: No buffer space available in %s on line %d
bool(false)
bool(true)

Warning: socket_set_block(): unable to set blocking mode [105]: No buffer space available in %s on line %d
bool(false)
bool(true)
