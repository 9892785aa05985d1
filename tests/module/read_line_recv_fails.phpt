--TEST--
socket_read(): returns false if a peeked line cannot be received, and the next call returns the line
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
// The second recv(2) consumes what the first has peeked at.
$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_write($pair[0], "line\n");
var_dump(socket_read($pair[1], 100, PHP_NORMAL_READ), socket_last_error($pair[1]) === SOCKET_ENOBUFS);
var_dump(socket_read($pair[1], 100, PHP_NORMAL_READ));
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$fails = '-f -qq -o /dev/null -e trace=?recv,recvfrom -e inject=?recv,recvfrom:error=ENOBUFS:when=2';
passthru("strace $fails " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECTF--
Warning: socket_read(): unable to read from socket [105]: No buffer space available in %s on line %d
bool(false)
bool(true)
string(5) "line
"
