--TEST--
socket_create(), socket_create_pair(): an unknown domain throws the ValueError of ext/sockets
--EXTENSIONS--
sockets
sockets_pair
--FILE--
<?php
require __DIR__ . '/../helper.inc';

echo exception_of(fn () => socket_create(12345, SOCK_STREAM, 0)), "\n";
echo exception_of(fn () => socket_create_pair(12345, SOCK_STREAM, 0, $pair)), "\n";
?>
--EXPECTF--
ValueError: socket_create(): Argument #1 ($domain) must be one of %sAF_INET%S
ValueError: socket_create_pair(): Argument #1 ($domain) must be one of %sAF_INET%S
