--TEST--
socket_last_error(): makes no system call, whether the Socket is open or closed
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
exec('strace -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing or not permitted');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would trace valgrind');
?>
--FILE--
<?php
require dirname(__DIR__) . '/temporary.inc';

putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer fails under strace
$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$ask = function (Socket $socket) {
    try {
        return (bool) socket_last_error($socket);
    } catch (Error) {
        return true;
    }
};
socket_close($pair[1]);
$ask($pair[0]);
$ask($pair[1]);
echo "begin\n";
for ($i = 0; $i < 100; $i++) {
    $ask($pair[$i % 2]);
}
echo "end\n";
PHP;
$log = temporary_path('last_error');
exec("strace -o $log " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script), $output);
echo implode(' ', $output), "\n";
preg_match('/^write\(1, "begin.*\n((?:.*\n)*?)write\(1, "end/m', file_get_contents($log), $between);
var_dump($between[1]);
?>
--EXPECT--
begin end
string(0) ""
