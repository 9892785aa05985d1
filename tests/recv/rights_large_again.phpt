--TEST--
socket_recv(): after a large read, a large read ends after bytes that carry descriptors, at any offset
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux semantics of descriptors in a stream');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([65436, 70000, 262044, 270000] as $before) {
    [$a, $b] = pair();
    socket_set_option($a, SOL_SOCKET, SO_SNDBUF, 212992);
    socket_set_nonblock($a);
    socket_write($a, str_repeat('w', 100000));
    socket_recv($b, $data, 1000000, 0);
    socket_write($a, str_repeat('x', $before));
    send_fds($a, [STDIN], str_repeat('y', 100));
    socket_write($a, str_repeat('z', 50000));
    echo socket_recv($b, $data, 1000000, 0), ' ', socket_recv($b, $data, 1000000, 0), ' ', $data[0], "\n";
}
?>
--EXPECT--
65536 50000 z
70100 50000 z
262144 50000 z
270100 50000 z
