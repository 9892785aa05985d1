--TEST--
socket_recv(): MSG_TRUNC discards the requested length of a TCP stream
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$client, $server] = tcp_pair();
socket_set_option($server, SOL_SOCKET, SO_RCVBUF, 4 << 20);
socket_set_option($client, SOL_SOCKET, SO_SNDBUF, 4 << 20);
for ($i = 0; $i < 12; $i++) {
    write_all($client, str_repeat('x', 100000));
    // Wait until all of it has arrived: TCP may send it in many segments.
    while (socket_recv($server, $data, 2000000, MSG_PEEK | MSG_TRUNC) < ($i + 1) * 100000) {
        usleep(1000);
    }
}
var_dump(socket_recv($server, $data, 300000, MSG_TRUNC));
var_dump(socket_recv($server, $data, 500000, MSG_TRUNC | MSG_WAITALL));
var_dump(socket_recv($server, $data, 1 << 20, MSG_TRUNC));
?>
--EXPECT--
int(300000)
int(500000)
int(400000)
