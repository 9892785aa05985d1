--TEST--
socket_set_option(): a level, option or value out of range for a C int throws
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
foreach ([1 << 31, PHP_INT_MAX, -(1 << 31) - 1, (1 << 32) + SOL_SOCKET] as $number) {
    echo exception_of(fn () => socket_set_option($a, $number, SO_KEEPALIVE, 1)), "\n";
    echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, $number, 1)), "\n";
    echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE, $number)), "\n";
}
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE, '4294967297')), "\n";
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE, 4294967297.0)), "\n";
var_dump(socket_get_option($a, SOL_SOCKET, SO_KEEPALIVE), socket_last_error());
?>
--EXPECT--
ValueError: socket_set_option(): Argument #2 ($level) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #3 ($option) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #2 ($level) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #3 ($option) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #2 ($level) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #3 ($option) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #2 ($level) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #3 ($option) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 2147483647
int(0)
int(0)
