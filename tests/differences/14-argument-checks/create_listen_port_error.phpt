--TEST--
socket_create_listen(): a port out of range throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([-1, 65536, PHP_INT_MAX] as $port) {
    echo exception_of(fn () => socket_create_listen($port)), "\n";
}
?>
--EXPECT--
ValueError: socket_create_listen(): Argument #1 ($port) must be between 0 and 65535
ValueError: socket_create_listen(): Argument #1 ($port) must be between 0 and 65535
ValueError: socket_create_listen(): Argument #1 ($port) must be between 0 and 65535
