--TEST--
socket_create(): an unsupported domain throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([99, -1, PHP_INT_MIN + AF_INET, PHP_INT_MAX] as $domain) {
    echo exception_of(fn () => socket_create($domain, SOCK_STREAM, 0)), "\n";
}
var_dump(socket_last_error());
?>
--EXPECTF--
ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, %r(AF_PACKET, )?%rAF_INET6, or AF_INET
ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, %r(AF_PACKET, )?%rAF_INET6, or AF_INET
ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, %r(AF_PACKET, )?%rAF_INET6, or AF_INET
ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, %r(AF_PACKET, )?%rAF_INET6, or AF_INET
int(0)
