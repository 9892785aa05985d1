--TEST--
socket_read(): a line needs two system calls if it is queued, three or four if it is waited for, on imported, exported, received and low-mark sockets
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
if (!is_readable('/proc/self/stat')) die('skip no /proc');
exec('strace -o /dev/null true 2>&1', $output, $status);
if ($status !== 0) die('skip strace is missing or not permitted');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip strace would count the calls of valgrind itself');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

// Reads lines that are queued, or each after a child has answered, when this process is blocked in the read.
$script = <<<'PHP'
[, $kind, $is_queued, $count] = $argv;
$parent = getmypid();
$listener = socket_create_listen(0);
socket_getsockname($listener, $host, $port);
if ($kind === 'tcp imported') {
    $client = stream_socket_client("tcp://127.0.0.1:$port");
    [$a, $b] = [socket_accept($listener), socket_import_stream($client)];
} elseif ($kind === 'imported') {
    [$a, $b] = array_map('socket_import_stream', $streams = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0));
} else {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    [$a, $b] = $pair;
}
if ($kind === 'exported') {
    $stream = socket_export_stream($b);
} elseif ($kind === 'low-mark') {
    socket_set_option($b, SOL_SOCKET, SO_RCVLOWAT, 100);
} elseif ($kind === 'received') {
    socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pass);
    socket_sendmsg($pass[0], ['control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$b]]]]);
    $message = ['controllen' => 100];
    socket_recvmsg($pass[1], $message);
    $b = $message['control'][0]['data'][0];
}
if ($is_queued) {
    socket_write($a, str_repeat("line\n", $count));
    usleep(100000);
} elseif (pcntl_fork() === 0) {
    for ($i = 0; $i < $count; $i++) {
        socket_read($a, 1);
        while (!preg_match('/\) S /', file_get_contents("/proc/$parent/stat"))) {
            usleep(100);
        }
        socket_write($a, "line\n");
    }
    exit;
}
for ($i = 0; $i < $count; $i++) {
    if (!$is_queued) socket_write($b, 'x');
    if (socket_read($b, 100, PHP_NORMAL_READ) !== "line\n") exit("not a line\n");
}
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$log = dirname(__DIR__, 2) . '/read_line_calls_shared.out.txt';
$php = PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ';
$calls = function (string $kind, int $is_queued, int $count) use ($script, $log, $php) {
    passthru("strace -c -e trace=?recv,recvfrom,recvmsg,poll,ppoll,ioctl,getsockopt -o $log $php " . escapeshellarg($script) . " '$kind' $is_queued $count");
    preg_match_all('/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s/m', file_get_contents($log), $found);
    return array_sum($found[1]);
};
foreach (['imported', 'exported', 'received', 'low-mark', 'tcp imported'] as $kind) {
    echo $kind;
    foreach ([1, 0] as $is_queued) {
        // The total, which is in the last line, is counted too.
        printf(', %.1f', ($calls($kind, $is_queued, 150) - $calls($kind, $is_queued, 50)) / 200);
    }
    echo "\n";
}
?>
--EXPECT--
imported, 2.0, 3.0
exported, 2.0, 3.0
received, 2.0, 3.0
low-mark, 1.0, 3.0
tcp imported, 2.0, 4.0
--CLEAN--
<?php
unlink(dirname(__DIR__, 2) . '/read_line_calls_shared.out.txt');
?>
