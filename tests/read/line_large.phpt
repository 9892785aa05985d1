--TEST--
socket_read(): reads queued lines of 600 kB
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_writable('/proc/sys/net/core/wmem_max')) die('skip requires root, for large socket buffers');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = large_pair(SOCK_STREAM);
$line = str_repeat('y', 600000) . "\n";
socket_write($a, $line . $line);
var_dump(socket_read($b, 8 << 20, PHP_NORMAL_READ) === $line);
var_dump(socket_read($b, 300000, PHP_NORMAL_READ) === substr($line, 0, 300000));
var_dump(socket_read($b, 8 << 20, PHP_NORMAL_READ) === substr($line, 300000));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
