--TEST--
socket_strerror(): a code outside the C int range throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE === 4) die('skip every int is in the range');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([1 << 31, PHP_INT_MAX, -(1 << 31) - 1, PHP_INT_MIN, (1 << 32) + 1] as $error) {
    echo exception_of(fn () => socket_strerror($error)), "\n";
}
?>
--EXPECT--
ValueError: socket_strerror(): Argument #1 ($error_code) must be between -2147483648 and 2147483647
ValueError: socket_strerror(): Argument #1 ($error_code) must be between -2147483648 and 2147483647
ValueError: socket_strerror(): Argument #1 ($error_code) must be between -2147483648 and 2147483647
ValueError: socket_strerror(): Argument #1 ($error_code) must be between -2147483648 and 2147483647
ValueError: socket_strerror(): Argument #1 ($error_code) must be between -2147483648 and 2147483647
