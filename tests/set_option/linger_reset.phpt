--TEST--
socket_set_option(): with SO_LINGER and no time to linger, closing resets the connection
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$client, $server] = tcp_pair();
socket_set_option($client, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
socket_close($client);
echo refused($server, fn () => socket_read($server, 10));
?>
--EXPECT--
false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
