--TEST--
socket_shutdown(): a mode out of range for a C int throws and shuts nothing down
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE === 4) die('skip every int is in the range');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
foreach ([1 << 32, PHP_INT_MIN] as $mode) {
    echo exception_of(fn () => socket_shutdown($a, $mode)), "\n";
}
var_dump(socket_write($a, 'goes on'), socket_read($b, 100));
?>
--EXPECT--
ValueError: socket_shutdown(): Argument #2 ($mode) must be between -2147483648 and 2147483647
ValueError: socket_shutdown(): Argument #2 ($mode) must be between -2147483648 and 2147483647
int(7)
string(7) "goes on"
