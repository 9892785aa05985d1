--TEST--
socket_listen() and socket_create_listen(): a backlog that is no int of the system throws (difference 18)
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$socket = bound(AF_INET, SOCK_STREAM, '127.0.0.1');
foreach ([1 << 32, PHP_INT_MIN] as $backlog) {
    echo thrown(fn () => socket_listen($socket, $backlog)), "\n";
    echo thrown(fn () => socket_create_listen(0, $backlog)), "\n";
}
?>
--EXPECT--
ValueError: socket_listen(): Argument #2 ($backlog) must be between -2147483648 and 2147483647
ValueError: socket_create_listen(): Argument #2 ($backlog) must be between -2147483648 and 2147483647
ValueError: socket_listen(): Argument #2 ($backlog) must be between -2147483648 and 2147483647
ValueError: socket_create_listen(): Argument #2 ($backlog) must be between -2147483648 and 2147483647
