--TEST--
socket_create_pair(): an unsupported domain throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([-1, 0, 3, 4711, PHP_INT_MIN, PHP_INT_MIN + AF_UNIX, PHP_INT_MAX] as $domain) {
    echo exception_of(fn () => socket_create_pair($domain, SOCK_STREAM, 0, $pair)), "\n";
}
var_dump(isset($pair), socket_last_error());
?>
--EXPECT--
ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
bool(false)
int(0)
