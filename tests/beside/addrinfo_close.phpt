--TEST--
socket_addrinfo_bind(), socket_addrinfo_connect(): close the fd exactly once on failure
--EXTENSIONS--
sockets
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
exec('strace -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing or not permitted');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would trace valgrind');
?>
--FILE--
<?php
require dirname(__DIR__) . '/temporary.inc';

putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer fails under strace
$script = <<<'PHP'
$hints = ['ai_socktype' => SOCK_STREAM, 'ai_flags' => AI_NUMERICHOST];
@socket_addrinfo_bind(socket_addrinfo_lookup('192.0.2.1', '0', $hints)[0]);
@socket_addrinfo_connect(socket_addrinfo_lookup('127.0.0.1', '1', $hints)[0]);
PHP;
$log = temporary_path('addrinfo_close');
passthru("strace -e trace=socket,close,?open,openat -o $log " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
preg_match_all('/^(socket\(AF_INET|close\(|open)(?:(?<=close\()|.* = )(\d+)/m', file_get_contents($log), $calls, PREG_SET_ORDER);
// For each socket, how often its fd was closed before the next socket or file reused the number. gcov opens files at exit.
$closed = $last = [];
foreach ($calls as [, $call, $descriptor]) {
    if ($call === 'open') {
        unset($last[$descriptor]);
    } elseif ($call !== 'close(') {
        $closed[] = 0;
        $last[$descriptor] = array_key_last($closed);
    } elseif (isset($last[$descriptor])) {
        $closed[$last[$descriptor]]++;
    }
}
var_dump(count($closed), array_unique($closed));
?>
--EXPECT--
int(2)
array(1) {
  [0]=>
  int(1)
}
