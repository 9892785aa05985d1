--TEST--
socket_cmsg_space(): throws for a negative count, an unsupported level or type, and values outside the C int range
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([
    [SOL_SOCKET, SCM_RIGHTS, -1],
    [SOL_SOCKET, 99],
    [99, SCM_RIGHTS],
    [SOL_SOCKET, SCM_RIGHTS, 1 << 31],
    [SOL_SOCKET, SCM_RIGHTS, PHP_INT_MAX],
    [1 << 33, SCM_RIGHTS],
    [SOL_SOCKET, PHP_INT_MIN],
] as $arguments) {
    echo exception_of(fn () => socket_cmsg_space(...$arguments)), "\n";
}
?>
--EXPECT--
ValueError: socket_cmsg_space(): Argument #3 ($num) must be greater than or equal to 0
ValueError: Pair level 1 and/or type 99 is not supported
ValueError: Pair level 99 and/or type 1 is not supported
ValueError: socket_cmsg_space(): Argument #3 ($num) must be between -2147483648 and 2147483647
ValueError: socket_cmsg_space(): Argument #3 ($num) must be between -2147483648 and 2147483647
ValueError: socket_cmsg_space(): Argument #1 ($level) must be between -2147483648 and 2147483647
ValueError: socket_cmsg_space(): Argument #2 ($type) must be between -2147483648 and 2147483647
