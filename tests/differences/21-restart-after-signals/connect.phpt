--TEST--
socket_connect(): a handler runs while the backlog of an AF_UNIX listener is full
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip shows the queues of Linux');
?>
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
$listener = bound_socket(AF_UNIX, SOCK_STREAM, abstract_name());
socket_listen($listener, 0);
socket_getsockname($listener, $name);
$connect = function () use ($name) {
    $client = socket_create(AF_UNIX, SOCK_STREAM, 0);
    return socket_connect($client, $name) ? $client : false;
};
$first = $connect();
pcntl_signal(SIGALRM, function () use ($listener) {
    echo "handler\n";
    socket_accept($listener);
});
$second = call_with_signal($connect, function () use ($listener) {
    echo "late\n";
    socket_accept($listener);
});
var_dump(socket_getpeername($second, $peer), $peer === $name);
?>
--EXPECT--
handler
bool(true)
bool(true)
