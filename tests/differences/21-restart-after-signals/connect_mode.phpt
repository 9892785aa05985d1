--TEST--
socket_connect(): a handler that makes the Socket non-blocking does so for good
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
$listener = bound_socket(AF_UNIX, SOCK_STREAM, abstract_name());
socket_listen($listener, 0);
socket_getsockname($listener, $name);
$first = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_connect($first, $name);
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
pcntl_signal(SIGALRM, function () use ($client, $listener) {
    socket_set_nonblock($client);
    usleep(50000);
    socket_accept($listener);
});
var_dump(call_with_signal(fn () => socket_connect($client, $name), fn () => socket_accept($listener)));
echo failure_of($client, fn () => socket_read($client, 1));
?>
--EXPECT--
bool(true)
false, 11, no warning
