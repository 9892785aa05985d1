--TEST--
socket_cmsg_space(): a count whose size exceeds PHP_INT_MAX throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE > 4) die('skip no count of a C int is that large');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$max = intdiv(PHP_INT_MAX - socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 0), 4);
var_dump(socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, $max), socket_cmsg_space(SOL_SOCKET, SCM_CREDENTIALS, PHP_INT_MAX) < 100);
foreach ([$max + 1, 1 << 30, PHP_INT_MAX] as $count) {
    echo exception_of(fn () => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, $count)), "\n";
}
?>
--EXPECT--
int(2147483644)
bool(true)
ValueError: socket_cmsg_space(): Argument #3 ($num) is too large
ValueError: socket_cmsg_space(): Argument #3 ($num) is too large
ValueError: socket_cmsg_space(): Argument #3 ($num) is too large
