--TEST--
socket_get_option(): a level or option out of range for a C int throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE === 4) die('skip every int is in the range');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a] = pair();
foreach ([1 << 31, PHP_INT_MIN, -(1 << 31) - 1, (1 << 32) + SOL_SOCKET] as $number) {
    echo exception_of(fn () => socket_get_option($a, $number, SO_TYPE)), "\n";
    echo exception_of(fn () => socket_get_option($a, SOL_SOCKET, $number)), "\n";
}
?>
--EXPECT--
ValueError: socket_get_option(): Argument #2 ($level) must be between -2147483648 and 2147483647
ValueError: socket_get_option(): Argument #3 ($option) must be between -2147483648 and 2147483647
ValueError: socket_get_option(): Argument #2 ($level) must be between -2147483648 and 2147483647
ValueError: socket_get_option(): Argument #3 ($option) must be between -2147483648 and 2147483647
ValueError: socket_get_option(): Argument #2 ($level) must be between -2147483648 and 2147483647
ValueError: socket_get_option(): Argument #3 ($option) must be between -2147483648 and 2147483647
ValueError: socket_get_option(): Argument #2 ($level) must be between -2147483648 and 2147483647
ValueError: socket_get_option(): Argument #3 ($option) must be between -2147483648 and 2147483647
