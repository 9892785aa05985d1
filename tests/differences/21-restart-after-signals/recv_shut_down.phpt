--TEST--
socket_recv(): returns 0 at once if a socket for datagrams has been shut down for reading
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
[$a, $b] = pair(SOCK_DGRAM);
socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
socket_write($a, 'last');
socket_shutdown($b, 0);
var_dump(socket_read($b, 10));
echo failure_of($b, fn () => socket_recv($b, $data, 10, 0));
[$a, $b] = pair(SOCK_DGRAM);
pcntl_signal(SIGALRM, function () use ($b) {
    echo "handler\n";
    socket_shutdown($b, 0);
});
var_dump(call_with_signal(fn () => socket_read($b, 10), fn () => socket_write($a, 'late')));
?>
--EXPECT--
string(4) "last"
0, 0, no warning
handler
string(0) ""
