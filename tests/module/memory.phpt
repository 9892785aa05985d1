--TEST--
the module: where the system has no memory for what forked processes share, PHP does not start with it
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
exec("strace -o /dev/null true 2>&1", $output, $status);
if ($status !== 0) die("skip strace is missing or may not trace");
if (getenv("USE_ZEND_ALLOC") === "0") die("skip strace would trace valgrind");
?>
--FILE--
<?php
putenv('ASAN_OPTIONS=detect_leaks=0'); // where PHP has it, leak checking does not work under strace
$log = dirname(__DIR__) . '/module_memory.out.txt';
$php = PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg('echo "started\n";');
passthru("strace -e trace=mmap -o $log $php");
// Which of the calls it is.
$shared = preg_grep('/MAP_SHARED\|MAP_ANONYMOUS, -1/', file($log));
$fails = '-qq -o /dev/null -e trace=mmap -e inject=mmap:error=ENOMEM:when=' . (array_key_last($shared) + 1);
passthru("strace $fails $php");
?>
--EXPECTF--
started
%AFatal error: Unable to start sockets_pair module in Unknown on line 0
--CLEAN--
<?php
unlink(dirname(__DIR__) . '/module_memory.out.txt');
?>
