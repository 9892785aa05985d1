--TEST--
Loading: PHP does not start if the memory shared by forked processes cannot be mapped
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
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$log = dirname(__DIR__) . '/module_memory.out.txt';
$php = PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg('echo "started\n";');
passthru("strace -e trace=?mmap,?mmap2 -o $log $php");
// The index of the shared mapping among the calls of mmap(2), which has another name with 32 bits.
$shared = preg_grep('/MAP_SHARED\|MAP_ANONYMOUS, -1/', file($log));
$fails = '-qq -o /dev/null -e trace=?mmap,?mmap2 -e inject=?mmap,?mmap2:error=ENOMEM:when=' . (array_key_last($shared) + 1);
passthru("strace $fails $php");
?>
--EXPECTF--
started
%AFatal error: Unable to start sockets_pair module in Unknown on line 0
--CLEAN--
<?php
unlink(dirname(__DIR__) . '/module_memory.out.txt');
?>
