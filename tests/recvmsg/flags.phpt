--TEST--
socket_recvmsg(): flags out of range for a C int throw
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE === 4) die('skip every int is in the range');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
socket_write($b, 'x');
$message = ['controllen' => 100];
foreach ([1 << 32, PHP_INT_MIN] as $flags) {
    echo exception_of(fn () => socket_recvmsg($a, $message, $flags)), "\n";
}
var_dump(socket_read($a, 10));
?>
--EXPECT--
ValueError: socket_recvmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recvmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
string(1) "x"
