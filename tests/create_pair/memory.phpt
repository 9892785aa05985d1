--TEST--
socket_create_pair(): 100,000 pairs leak neither memory nor fds
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') die('skip memory is not managed by PHP under valgrind, which detects leaks itself');
if (str_contains((string) getenv('ASAN_OPTIONS'), 'use_after_return=1')) die('skip the sanitizer retains the stacks of returned calls');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$make = function (int $times) {
    for ($i = 0; $i < $times; $i++) {
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    }
};
$resident = fn () => (int) preg_replace('/.*VmRSS:\s*(\d+) kB.*/s', '$1', file_get_contents('/proc/self/status'));

$measure = fn () => [count_open_fds(), memory_get_usage(), $resident()];

[$before, $after] = [$measure(), $measure()];
$make(1000);
$before = $measure();
$make(100000);
$after = $measure();
var_dump($after[0] - $before[0], $after[1] - $before[1]);
$grown = $after[2] - $before[2];
echo $grown < 512 ? "resident memory is flat\n" : "resident memory grew by $grown kB\n";
?>
--EXPECT--
int(0)
int(0)
resident memory is flat
