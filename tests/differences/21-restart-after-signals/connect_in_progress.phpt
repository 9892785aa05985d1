--TEST--
socket_connect(): waits for a connection that an earlier call has begun
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip for Linux');
?>
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
$listener = bound_socket(AF_INET, SOCK_STREAM, '127.0.0.1');
socket_listen($listener, 0);
$begin = function () use ($listener) {
    $client = socket_create(AF_INET, SOCK_STREAM, 0);
    socket_set_nonblock($client);
    socket_connect($client, '127.0.0.1', port_of($listener));
    socket_set_block($client);
    return $client;
};
$queued = [$begin(), $begin()];
$client = $begin();
$connect = fn () => socket_connect($client, '127.0.0.1', port_of($listener));
socket_set_option($client, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 100000]);
echo failure_of($client, $connect);
socket_set_option($client, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 30, 'usec' => 0]);
pcntl_signal(SIGALRM, function () use ($listener) {
    echo "handler\n";
    socket_accept($listener);
});
var_dump(call_with_signal($connect, fn () => null));
?>
--EXPECT--
false, 114, socket_connect(): unable to connect [114]: Operation already in progress
handler
bool(true)
