--TEST--
socket_cmsg_space(): throws for a negative count, and for an unsupported level or type
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([
    [SOL_SOCKET, SCM_RIGHTS, -1],
    [SOL_SOCKET, 99],
    [99, SCM_RIGHTS],
] as $arguments) {
    echo exception_of(fn () => socket_cmsg_space(...$arguments)), "\n";
}
?>
--EXPECT--
ValueError: socket_cmsg_space(): Argument #3 ($num) must be greater than or equal to 0
ValueError: Pair level 1 and/or type 99 is not supported
ValueError: Pair level 99 and/or type 1 is not supported
