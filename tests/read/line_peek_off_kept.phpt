--TEST--
socket_read(): a line read moves SO_PEEK_OFF by the bytes that it consumes
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip SO_PEEK_OFF is an option of Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, "one\ntwo\nthree\n");
socket_set_option($b, SOL_SOCKET, 42 /* SO_PEEK_OFF */, 0);
socket_recv($b, $data, 6, MSG_PEEK);
echo $data, ' ', socket_get_option($b, SOL_SOCKET, 42), "\n";
echo socket_read($b, 100, PHP_NORMAL_READ);
echo socket_get_option($b, SOL_SOCKET, 42), "\n";
socket_recv($b, $data, 100, MSG_PEEK);
echo $data;
?>
--EXPECT--
one
tw 6
one
2
o
three
