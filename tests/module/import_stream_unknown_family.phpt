--TEST--
socket_import_stream(): rejects a stream whose socket family the kernel does not report, and leaves it open
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
exec("strace -o /dev/null true 2>&1", $output, $status);
if ($status !== 0) die("skip strace is missing or not permitted");
if (getenv("USE_ZEND_ALLOC") === "0") die("skip strace would trace valgrind itself");
?>
--FILE--
<?php
$script = <<<'PHP'
$streams = stream_socket_pair(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_import_stream($streams[0]), socket_last_error() === SOCKET_ENOBUFS);
var_dump(fwrite($streams[0], 'x'), fread($streams[1], 1));
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$fails = '-f -qq -o /dev/null -e trace=getsockopt,getsockname -e inject=getsockopt,getsockname:error=ENOBUFS';
passthru("strace $fails " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECTF--
Warning: socket_import_stream(): Unable to obtain socket family [105]: No buffer space available in %s on line %d
bool(false)
bool(true)
int(1)
string(1) "x"
