--TEST--
socket_recv(): MSG_TRUNC discards only the available data of a TCP stream, and fails without any
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
var_dump(socket_recv($server, $data, 1 << 20, MSG_TRUNC | MSG_DONTWAIT), socket_last_error($server) === SOCKET_EAGAIN);
// The size that one recv(2) discards, so that another one follows and finds no data.
$size = 256 << 10;
for ($i = 0; $i < 4; $i++) {
    write_all($client, str_repeat('x', $size / 4));
    // Wait until all of it has arrived: TCP may send it in many segments.
    while (socket_recv($server, $data, 1 << 20, MSG_PEEK | MSG_TRUNC) < ($i + 1) * $size / 4) {
        usleep(1000);
    }
}
var_dump(socket_recv($server, $data, 1 << 20, MSG_TRUNC));
socket_write($client, 'more');
var_dump(socket_read($server, 10));
?>
--EXPECT--
bool(false)
bool(true)
int(262144)
string(4) "more"
