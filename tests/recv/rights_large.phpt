--TEST--
socket_recv(): a large read ends after bytes that carry descriptors, at any offset
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux semantics of descriptors in a stream');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([65436, 70000] as $before) {
    foreach ([0, MSG_WAITALL, MSG_PEEK] as $flags) {
        [$a, $b] = pair();
        socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
        socket_write($a, str_repeat('x', $before));
        send_fds($a, [STDIN], str_repeat('y', 100));
        socket_write($a, str_repeat('z', 50000));
        socket_close($a);
        echo socket_recv($b, $data, 200000, $flags), ' ';
        echo socket_recv($b, $data, 200000, $flags), ' ', $data[0], "\n";
    }
}
[$a, $b] = pair();
socket_write($a, str_repeat('x', 65436));
send_fds($a, [STDIN], str_repeat('y', 100));
socket_write($a, 'z');
echo strlen(socket_read($b, 200000)), ' ', socket_recvfrom($b, $data, 200000, 0, $sender), "\n";
?>
--EXPECT--
65536 50000 z
65536 50000 z
65536 65536 x
70100 50000 z
70100 50000 z
70100 70100 x
65536 1
