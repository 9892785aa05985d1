--TEST--
socket_set_option(): closing with SO_LINGER and a time of 0 resets the connection
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
socket_set_option($client, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
socket_close($client);
echo failure_of($server, fn () => socket_read($server, 10));
?>
--EXPECT--
false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
