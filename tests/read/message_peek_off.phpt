--TEST--
socket_read(): returns a whole message if SO_PEEK_OFF is set
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux' || !is_writable('/proc/sys/net/core/wmem_max')) die('skip requires root on Linux, for large socket buffers');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = large_pair(SOCK_DGRAM);
socket_set_option($b, SOL_SOCKET, 42 /* SO_PEEK_OFF */, 200000);
socket_write($a, str_repeat('x', 400000));
var_dump(strlen(socket_read($b, 1 << 20)));
?>
--EXPECT--
int(400000)
