--TEST--
socket_recv(): MSG_WAITALL with a huge SO_RCVTIMEO blocks until all data has arrived
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_INT_SIZE < 8) die('skip such numbers are no ints of 32 bits');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

// In microseconds, the first two are just above 2^64, and a multiple of it.
foreach ([18446744073710, 9000000000000000, PHP_INT_MAX] as $seconds) {
    [$a, $b] = pair();
    socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => $seconds, 'usec' => 0]);
    $pid = fork(function () use ($a) {
        write_all($a, str_repeat('x', 70000));
        usleep(700000);
        write_all($a, str_repeat('x', 30000));
    });
    var_dump(socket_recv($b, $data, 100000, MSG_WAITALL));
    wait_for_exit($pid);
}
?>
--EXPECT--
int(100000)
int(100000)
int(100000)
