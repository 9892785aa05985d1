--TEST--
socket_recv(): a fatal error in a signal handler frees the memory of a large read
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip for Linux');
?>
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
$mapped = fn () => (int) explode(' ', file_get_contents('/proc/self/statm'))[0];
$before = $mapped();
register_shutdown_function(function () use ($mapped, $before) {
    var_dump(error_get_last()['message'], $mapped() - $before < 50000);
});
pcntl_signal(SIGALRM, function () {
    ini_set('display_errors', '0');
    eval('function twice() {} function twice() {}');
});
ini_set('memory_limit', '-1');
pcntl_alarm(1);
socket_recv($b, $data, 1 << 30, MSG_WAITALL);
?>
--EXPECTF--
string(%d) "Cannot redeclare %s"
bool(true)
