--TEST--
socket_create_pair(): 100,000 pairs leave memory and descriptors as they were
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') die('skip under valgrind memory is not PHP\'s, and leaks are seen without');
if (str_contains((string) getenv('ASAN_OPTIONS'), 'use_after_return=1')) die('skip the sanitizer keeps the stacks of calls that have returned');
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

$look = fn () => [descriptors(), memory_get_usage(), $resident()];

[$before, $after] = [$look(), $look()];
$make(1000);
$before = $look();
$make(100000);
$after = $look();
var_dump($after[0] - $before[0], $after[1] - $before[1]);
$grown = $after[2] - $before[2];
echo $grown < 512 ? "resident memory is flat\n" : "resident memory grew by $grown kB\n";
?>
--EXPECT--
int(0)
int(0)
resident memory is flat
