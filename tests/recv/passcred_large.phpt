--TEST--
socket_recv(): with SO_PASSCRED, a large read ends before the data of another process
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux semantics of SO_PASSCRED');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([65536, 70000] as $before) {
    foreach ([0, MSG_WAITALL] as $flags) {
        [$a, $b] = pair();
        socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
        socket_write($a, str_repeat('x', $before));
        wait_for_exit(fork(fn () => socket_write($a, str_repeat('y', 1000))));
        socket_close($a);
        echo socket_recv($b, $data, 200000, $flags), ' ', socket_recv($b, $data, 200000, $flags), "\n";
    }
}
?>
--EXPECT--
65536 1000
65536 1000
70000 1000
70000 1000
