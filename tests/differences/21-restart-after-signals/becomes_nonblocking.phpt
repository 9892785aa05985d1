--TEST--
Calls end with EAGAIN if a signal handler makes the Socket non-blocking while they wait
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
$tried = function (Socket $socket, callable $call, callable $late) {
    pcntl_signal(SIGALRM, fn () => socket_set_nonblock($socket));
    return failure_of($socket, fn () => call_with_signal($call, $late));
};
[$a, $b] = pair();
echo $tried($b, fn () => socket_read($b, 10), fn () => socket_write($a, 'late'));
[$a, $b] = pair();
echo $tried($b, fn () => socket_recv($b, $data, 10, MSG_WAITALL), fn () => socket_write($a, '0123456789'));
[$a, $b] = pair();
$message = ['controllen' => 100];
echo $tried($b, fn () => socket_recvmsg($b, $message), fn () => socket_write($a, 'late'));
[$a, $b] = pair();
socket_write($a, 'half a line');
socket_set_block($b);
pcntl_signal(SIGALRM, fn () => socket_set_nonblock($b));
var_dump(call_with_signal(fn () => socket_read($b, 100, PHP_NORMAL_READ), fn () => socket_write($a, "\n")));
$listener = listener(AF_UNIX, $path = temporary_path('becomes_nonblocking'));
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
echo $tried($listener, fn () => socket_accept($listener), fn () => socket_connect($client, $path));
[$a, $b] = pair();
socket_set_nonblock($a);
write_all($a, str_repeat('x', 1 << 20));
socket_set_block($a);
echo $tried($a, fn () => @socket_write($a, 'more'), fn () => read_all($b));
?>
--EXPECT--
false, 11, no warning
false, 11, no warning
false, 11, no warning
string(11) "half a line"
false, 11, no warning
false, 11, no warning
