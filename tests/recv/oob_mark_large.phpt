--TEST--
socket_recv(): a large read stops at the urgent mark, at any offset
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([65536, 131072, 100000] as $before) {
    foreach ([0, MSG_WAITALL] as $flags) {
        [$client, $server] = tcp_pair();
        socket_set_option($server, SOL_SOCKET, SO_OOBINLINE, 1);
        socket_set_option($server, SOL_SOCKET, SO_RCVBUF, 4 << 20);
        socket_write($client, str_repeat('x', $before));
        socket_send($client, '!', 1, MSG_OOB);
        socket_write($client, str_repeat('y', 50000));
        socket_shutdown($client, 1);
        wait_for_fin($server);
        echo socket_recv($server, $data, 150000, $flags), ' ';
        echo socket_recv($server, $data, 150000, $flags), "\n";
    }
}
?>
--EXPECT--
65536 50001
65536 50001
131072 50001
131072 50001
100000 50001
100000 50001
