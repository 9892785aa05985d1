--TEST--
socket_sendmsg(): flags that are no int of the system are a ValueError
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
foreach ([1 << 32, PHP_INT_MIN] as $flags) {
    echo thrown(fn () => socket_sendmsg($a, ['iov' => ['x']], $flags)), "\n";
}
var_dump(socket_read($b, 10));
?>
--EXPECT--
ValueError: socket_sendmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_sendmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
bool(false)
