--TEST--
socket_select(): fails with EBADF for an invalid fd and keeps the arrays
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
// Replaces ppoll(2), or poll(2) where that is used, and returns POLLNVAL (0x20) in revents, the last two of the eight bytes of struct pollfd.
$script = <<<'PHP'
ini_set('sockets_pair.select_backend', 'poll');
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$read = [$pair[0]];
$write = $except = null;
var_dump(socket_select($read, $write, $except, 0), socket_last_error() === SOCKET_EBADF);
var_dump($read === [$pair[0]]);
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$fails = '-f -qq -o /dev/null -e trace=?poll,ppoll -e inject=?poll,ppoll:retval=1:poke_exit=@arg1=0000000001002000';
passthru("strace $fails " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECTF--
Warning: socket_select(): Unable to select [9]: Bad file descriptor in %s on line %d
bool(false)
bool(true)
bool(true)
