--TEST--
socket_cmsg_space(): values out of range for a C int throw
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE === 4) die('skip every int is in the range');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([
    [SOL_SOCKET, SCM_RIGHTS, 1 << 31],
    [SOL_SOCKET, SCM_RIGHTS, PHP_INT_MAX],
    [1 << 33, SCM_RIGHTS],
    [SOL_SOCKET, PHP_INT_MIN],
] as $arguments) {
    echo exception_of(fn () => socket_cmsg_space(...$arguments)), "\n";
}
?>
--EXPECT--
ValueError: socket_cmsg_space(): Argument #3 ($num) must be between -2147483648 and 2147483647
ValueError: socket_cmsg_space(): Argument #3 ($num) must be between -2147483648 and 2147483647
ValueError: socket_cmsg_space(): Argument #1 ($level) must be between -2147483648 and 2147483647
ValueError: socket_cmsg_space(): Argument #2 ($type) must be between -2147483648 and 2147483647
