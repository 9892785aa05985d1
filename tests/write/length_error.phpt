--TEST--
socket_write(): a negative length throws and writes nothing
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
foreach ([-1, PHP_INT_MIN] as $length) {
    echo exception_of(fn () => socket_write($a, 'abc', $length)), "\n";
}
var_dump(socket_last_error($a), socket_read($b, 10));
?>
--EXPECT--
ValueError: socket_write(): Argument #3 ($length) must be greater than or equal to 0
ValueError: socket_write(): Argument #3 ($length) must be greater than or equal to 0
int(0)
bool(false)
