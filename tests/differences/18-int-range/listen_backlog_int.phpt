--TEST--
socket_listen() and socket_create_listen(): a backlog out of range for a C int throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE === 4) die('skip every int is in the range');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$socket = bound_socket(AF_INET, SOCK_STREAM, '127.0.0.1');
foreach ([1 << 32, PHP_INT_MIN] as $backlog) {
    echo exception_of(fn () => socket_listen($socket, $backlog)), "\n";
    echo exception_of(fn () => socket_create_listen(0, $backlog)), "\n";
}
?>
--EXPECT--
ValueError: socket_listen(): Argument #2 ($backlog) must be between -2147483648 and 2147483647
ValueError: socket_create_listen(): Argument #2 ($backlog) must be between -2147483648 and 2147483647
ValueError: socket_listen(): Argument #2 ($backlog) must be between -2147483648 and 2147483647
ValueError: socket_create_listen(): Argument #2 ($backlog) must be between -2147483648 and 2147483647
