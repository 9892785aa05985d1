--TEST--
socket_recv(): MSG_PEEK with SO_PEEK_OFF beyond the data waits without using the CPU
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
foreach ([SOCK_STREAM, SOCK_DGRAM] as $type) {
    [$a, $b] = pair($type);
    socket_set_option($b, SOL_SOCKET, 42 /* SO_PEEK_OFF */, 3);
    socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 2, 'usec' => 0]);
    socket_write($a, 'abc');
    $before = getrusage();
    echo failure_of($b, fn () => socket_recv($b, $data, 10, MSG_PEEK));
    $after = getrusage();
    $used = fn (string $key) => $after["ru_$key.tv_sec"] - $before["ru_$key.tv_sec"] + ($after["ru_$key.tv_usec"] - $before["ru_$key.tv_usec"]) / 1e6;
    var_dump($used('utime') + $used('stime') < 0.1);
}
var_dump(ini_get('sockets_pair.restart_interrupted'));
?>
--EXPECT--
false, 11, no warning
bool(true)
false, 11, no warning
bool(true)
string(1) "1"
