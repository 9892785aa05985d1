--TEST--
socket_send(), socket_sendto(), socket_recv() and socket_recvfrom(): flags out of range for a C int throw
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE === 4) die('skip every int is in the range');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = nonblocking_pair();
socket_write($b, 'stays');
[$data, $address] = ['untouched', 'too'];
foreach ([MSG_PEEK + (1 << 32), PHP_INT_MIN] as $flags) {
    echo exception_of(fn () => socket_send($a, 'x', 1, $flags)), "\n";
    echo exception_of(fn () => socket_sendto($a, 'x', 1, $flags, '/nonexistent')), "\n";
    echo exception_of(function () use ($a, &$data, $flags) { socket_recv($a, $data, 10, $flags); }), "\n";
    echo exception_of(function () use ($a, &$data, $flags, &$address) { socket_recvfrom($a, $data, 10, $flags, $address); }), "\n";
}
var_dump($data, $address, socket_read($b, 10), socket_read($a, 10));
?>
--EXPECT--
ValueError: socket_send(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_sendto(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recv(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recvfrom(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_send(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_sendto(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recv(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recvfrom(): Argument #4 ($flags) must be between -2147483648 and 2147483647
string(9) "untouched"
string(3) "too"
bool(false)
string(5) "stays"
