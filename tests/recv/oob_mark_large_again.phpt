--TEST--
socket_recv(): after a large read, a large read stops at the urgent mark, at any offset
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([65536, 262144, 300000] as $before) {
    [$client, $server] = tcp_pair();
    socket_set_option($server, SOL_SOCKET, SO_OOBINLINE, 1);
    socket_set_option($server, SOL_SOCKET, SO_RCVBUF, 4 << 20);
    socket_write($client, str_repeat('w', 100000));
    while (socket_recv($server, $data, 100000, MSG_PEEK) < 100000) {
        usleep(1000);
    }
    socket_recv($server, $data, 1000000, 0);
    socket_write($client, str_repeat('x', $before));
    socket_send($client, '!', 1, MSG_OOB);
    socket_write($client, str_repeat('y', 50000));
    socket_shutdown($client, 1);
    wait_for_fin($server);
    echo socket_recv($server, $data, 1000000, 0), ' ', socket_recv($server, $data, 1000000, 0), "\n";
}
?>
--EXPECT--
65536 50001
262144 50001
300000 50001
