--TEST--
socket_get_option(): SO_ERROR returns and clears the pending error
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
$read = [$server];
$none = null;
socket_select($read, $none, $none, 60);
var_dump(socket_get_option($server, SOL_SOCKET, SO_ERROR) === SOCKET_ECONNRESET);
var_dump(socket_get_option($server, SOL_SOCKET, SO_ERROR));
var_dump(socket_last_error($server));
?>
--EXPECT--
bool(true)
int(0)
int(0)
