--TEST--
socket_sendmsg(): passes the descriptors of one to five control messages, in order
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip other systems accept one control message of a type');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([[1], [1, 1], [1, 1, 1], [2, 1], [3], [1, 2, 1], [1, 1, 1, 1, 1], [5, 5]] as $counts) {
    [$a, $b] = pair();
    $control = $peers = [];
    foreach ($counts as $count) {
        $passed = [];
        for ($i = 0; $i < $count; $i++) {
            [$passed[], $peers[]] = pair();
        }
        $control[] = rights_cmsg($passed)[0];
    }
    socket_sendmsg($a, ['iov' => ['x'], 'control' => $control]);
    unset($control, $passed);
    $received = recv_fds($b);
    foreach ($received as $i => $socket) {
        socket_write($socket, "$i");
    }
    echo count($received), ': ', implode(' ', array_map(fn ($peer) => socket_read($peer, 10), $peers)), "\n";
}
?>
--EXPECT--
1: 0
2: 0 1
3: 0 1 2
3: 0 1 2
3: 0 1 2
4: 0 1 2 3
5: 0 1 2 3 4
10: 0 1 2 3 4 5 6 7 8 9
