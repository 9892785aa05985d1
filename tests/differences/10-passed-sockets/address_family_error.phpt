--TEST--
socket_bind(), socket_recvfrom(): throw for a received Socket of unknown family, where socket_getsockname() warns
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
require getenv('HELPER');
$pair = pair(SOCK_DGRAM);
send_fds($pair[0], [pair()[0]]);
[$socket] = recv_fds($pair[1]);
echo failure_of($socket, fn () => socket_getsockname($socket, $address));
echo exception_of(fn () => socket_bind($socket, 'x')), "\n";
echo exception_of(fn () => socket_recvfrom($socket, $data, 1, 0, $address)), "\n";
PHP;
putenv('HELPER=' . dirname(__DIR__, 2) . '/helper.inc');
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$fails = '-f -qq -o /dev/null -e trace=getsockname -e inject=getsockname:error=ENOBUFS';
passthru("strace $fails " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
false, 105, socket_getsockname(): unable to retrieve socket name [105]: No buffer space available
ValueError: socket_bind(): Argument #1 ($socket) must be one of AF_UNIX, AF_INET, or AF_INET6
ValueError: socket_recvfrom(): Argument #1 ($socket) must be one of AF_UNIX, AF_INET, or AF_INET6
