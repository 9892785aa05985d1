--TEST--
socket_create(): an AF_PACKET socket is close-on-exec
--EXTENSIONS--
sockets
sockets_pair
--SKIPIF--
<?php
if (!defined('AF_PACKET')) die('skip ext/sockets lacks AF_PACKET');
if (!@socket_create(AF_PACKET, SOCK_RAW, 0)) die('skip AF_PACKET requires CAP_NET_RAW');
?>
--FILE--
<?php
require __DIR__ . '/../helper.inc';

$before = socket_flags();
$socket = socket_create(AF_PACKET, SOCK_RAW, ETH_P_ALL);
$flags = array_values(array_diff_key(socket_flags(), $before));
var_dump($socket instanceof Socket, count($flags) === 1 && ($flags[0] & 02000000) !== 0);
var_dump(socket_bind($socket, 'lo'), socket_getsockname($socket, $interface), $interface);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
string(2) "lo"
