--TEST--
socket_recv(): MSG_PEEK returns a megabyte and consumes nothing
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_writable('/proc/sys/net/core/wmem_max')) die('skip requires root, for large socket buffers');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
socket_set_option($a, SOL_SOCKET, 32 /* SO_SNDBUFFORCE */, 4 << 20);
$data = random_bytes(1 << 20);
var_dump(socket_send($a, $data, 1 << 20, 0));
var_dump(socket_recv($b, $peeked, 4 << 20, MSG_PEEK), $peeked === $data);
var_dump(socket_recv($b, $received, 4 << 20, 0), $received === $data, socket_recv($b, $received, 10, 0));
?>
--EXPECT--
int(1048576)
int(1048576)
bool(true)
int(1048576)
bool(true)
bool(false)
