--TEST--
socket_sendto(): a handler runs while the queue of a receiver is full
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
$receiver = bound_socket(AF_UNIX, SOCK_DGRAM, abstract_name());
socket_getsockname($receiver, $name);
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
while (@socket_sendto($sender, 'x', 1, MSG_DONTWAIT, $name));
pcntl_signal(SIGALRM, fn () => print('handler: ' . socket_read($receiver, 10) . "\n"));
var_dump(call_with_signal(fn () => socket_sendto($sender, 'y', 1, 0, $name), function () use ($receiver) {
    echo "late\n";
    socket_read($receiver, 10);
}));
?>
--EXPECT--
handler: x
int(1)
