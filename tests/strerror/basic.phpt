--TEST--
socket_strerror(): returns the text of libc
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/helper.inc';
if (PHP_OS_FAMILY !== 'Linux' || has_musl()) die('skip expects error texts of glibc');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([0, SOCKET_EPERM, SOCKET_EAGAIN, SOCKET_EPIPE, SOCKET_ECONNREFUSED, 4711, -1, -10000, 2147483647] as $error) {
    echo $error, ': ', socket_strerror($error), "\n";
}
?>
--EXPECT--
0: Success
1: Operation not permitted
11: Resource temporarily unavailable
32: Broken pipe
111: Connection refused
4711: Unknown error 4711
-1: Unknown error -1
-10000: Unknown error -10000
2147483647: Unknown error 2147483647
