--TEST--
socket_recv(): a handler's exception frees the memory of a large read
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip for Linux');
?>
--INI--
sockets_pair.restart_interrupted=On
memory_limit=-1
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
$pages = fn () => (int) explode(' ', file_get_contents('/proc/self/statm'))[1];
$before = $pages();
$parent = getmypid();
$writer = fork(function () use ($a, $parent) {
    write_all($a, str_repeat('x', 64 << 20));
    exec('kill -ALRM ' . $parent);
});
pcntl_signal(SIGALRM, function () {
    throw new RuntimeException('from the handler');
});
echo exception_of(fn () => socket_recv($b, $data, 100 << 20, MSG_WAITALL)), "\n";
echo wait_for_exit($writer), "\n";
var_dump($pages() - $before < 4000);
?>
--EXPECT--
RuntimeException: from the handler
exit status 0
bool(true)
