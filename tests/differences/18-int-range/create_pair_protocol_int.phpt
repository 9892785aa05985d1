--TEST--
socket_create_pair(): a protocol out of range for a C int throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE === 4) die('skip every int is in the range');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([1 << 31, 1 << 32, PHP_INT_MAX, -(1 << 31) - 1, PHP_INT_MIN] as $protocol) {
    echo exception_of(fn () => socket_create_pair(AF_UNIX, SOCK_STREAM, $protocol, $pair)), "\n";
}
var_dump(isset($pair));
?>
--EXPECT--
ValueError: socket_create_pair(): Argument #3 ($protocol) must be between -2147483648 and 2147483647
ValueError: socket_create_pair(): Argument #3 ($protocol) must be between -2147483648 and 2147483647
ValueError: socket_create_pair(): Argument #3 ($protocol) must be between -2147483648 and 2147483647
ValueError: socket_create_pair(): Argument #3 ($protocol) must be between -2147483648 and 2147483647
ValueError: socket_create_pair(): Argument #3 ($protocol) must be between -2147483648 and 2147483647
bool(false)
