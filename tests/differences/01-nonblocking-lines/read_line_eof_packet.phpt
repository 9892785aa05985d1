--TEST--
socket_read(): EOF on SOCK_SEQPACKET is reported as on a stream, and an empty message is not EOF
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair(SOCK_SEQPACKET);
socket_send($a, '', 0, 0);
socket_write($a, 'message');
echo failure_of($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
echo failure_of($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
socket_close($a);
echo failure_of($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
socket_set_nonblock($b);
echo failure_of($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
?>
--EXPECT--
"", 0, no warning
"message", 0, no warning
false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
"", 0, no warning
