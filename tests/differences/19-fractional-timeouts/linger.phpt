--TEST--
socket_set_option(): an SO_LINGER of less than a second does not reset the connection
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([0.5, '0.001', 1.5, 0.0] as $seconds) {
    [$client, $server] = tcp_pair();
    socket_set_option($client, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => $seconds]);
    echo json_encode($seconds), ' ', socket_get_option($client, SOL_SOCKET, SO_LINGER)['l_linger'], ' ';
    socket_close($client);
    echo failure_of($server, fn () => socket_read($server, 10));
}
?>
--EXPECT--
0.5 1 "", 0, no warning
"0.001" 1 "", 0, no warning
1.5 1 "", 0, no warning
0 0 false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
