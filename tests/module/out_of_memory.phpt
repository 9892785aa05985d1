--TEST--
Memory: PHP ends as in its own functions if the kernel refuses memory while data arrives
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_readable('/proc/self/status')) die('skip requires /proc');
if (getenv('USE_ZEND_ALLOC') === '0' || getenv('ASAN_OPTIONS')) die('skip valgrind and sanitizers need more address space');
?>
--FILE--
<?php
$prelude = <<<'PHP'
$source = proc_open(['sh', '-c', 'yes | tr -d "\n" 2>/dev/null'], [1 => ['socket']], $pipes);
$socket = socket_import_stream($pipes[1]);
PHP;
$calls = [
    'PHP itself' => '$data = str_repeat("x", 1 << 30);',
    'socket_read(), a line' => 'socket_read($socket, 1 << 30, PHP_NORMAL_READ);',
    'socket_recv(), MSG_WAITALL' => 'socket_recv($socket, $data, 1 << 30, MSG_WAITALL);',
];

/** Returns how PHP ends with 64 MiB of address space more than this process has. */
function end_of(string $code, string $allocator): array
{
    preg_match('/^VmPeak:\s*(\d+)/m', file_get_contents('/proc/self/status'), $peak);
    $php = PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -d memory_limit=-1 -r ' . escapeshellarg($code);
    exec('ulimit -v ' . ($peak[1] + 65536) . "; exec env USE_ZEND_ALLOC=$allocator $php 2>&1", $output, $status);
    return [$status, (bool) preg_grep('/Out of memory/', $output)];
}

foreach (['1' => "PHP's allocator", '0' => 'malloc(3)'] as $allocator => $name) {
    foreach ($calls as $call => $code) {
        $end = end_of("$prelude $code", $allocator);
        $expected ??= $end;
        echo "$name, $call: ", $end === $expected && $end[1] ? 'out of memory' : json_encode($end), "\n";
    }
    $expected = null;
}
?>
--EXPECT--
PHP's allocator, PHP itself: out of memory
PHP's allocator, socket_read(), a line: out of memory
PHP's allocator, socket_recv(), MSG_WAITALL: out of memory
malloc(3), PHP itself: out of memory
malloc(3), socket_read(), a line: out of memory
malloc(3), socket_recv(), MSG_WAITALL: out of memory
