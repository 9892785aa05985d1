--TEST--
socket_recv(): data that it consumes after its handler has forked is no data of the forked process's next line
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
[$parent, $child] = pair();
pcntl_signal(SIGALRM, function () use ($a, $b, $parent, $child) {
    socket_write($a, "a\nbbbb\ncc\n");
    fork(function () use ($b, $child) {
        $lines = [socket_read($b, 100, PHP_NORMAL_READ)];
        socket_write($child, 'r');
        $read = [$child];
        $write = $except = null;
        socket_select($read, $write, $except, 30);
        $lines[] = socket_read($b, 100, PHP_NORMAL_READ);
        socket_write($child, json_encode($lines));
    });
    socket_read($parent, 1);
});
pcntl_alarm(1);
socket_recv($b, $data, 2, 0);
socket_write($parent, 'g');
var_dump($data, socket_read($parent, 100));
?>
--EXPECT--
string(2) "bb"
string(14) "["a\n","bb\n"]"
