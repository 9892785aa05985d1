--TEST--
socket_recv(): MSG_TRUNC throws away what there is of a TCP stream, all of it and no more, and fails where there is nothing
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$client, $server] = tcp_pair();
socket_set_option($server, SOL_SOCKET, SO_RCVBUF, 4 << 20);
var_dump(socket_recv($server, $data, 1 << 20, MSG_TRUNC | MSG_DONTWAIT), socket_last_error($server) === SOCKET_EAGAIN);
// As much as is thrown away at once, so that it asks for more, of which there is none.
$size = 256 << 10;
for ($i = 0; $i < 4; $i++) {
    write_all($client, str_repeat('x', $size / 4));
    // Until it is there: it may go out in many pieces.
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
