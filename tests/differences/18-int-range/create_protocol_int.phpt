--TEST--
socket_create(): a protocol out of range for a C int throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE === 4) die('skip every int is in the range');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([SOL_TCP + (1 << 32), PHP_INT_MIN] as $protocol) {
    echo exception_of(fn () => socket_create(AF_INET, SOCK_STREAM, $protocol)), "\n";
}
?>
--EXPECT--
ValueError: socket_create(): Argument #3 ($protocol) must be between -2147483648 and 2147483647
ValueError: socket_create(): Argument #3 ($protocol) must be between -2147483648 and 2147483647
