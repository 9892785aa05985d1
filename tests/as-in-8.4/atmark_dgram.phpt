--TEST--
socket_atmark(): warns and returns false on a datagram socket, and throws on a closed one
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair(SOCK_DGRAM);
echo failure_of($a, fn () => socket_atmark($a));
socket_close($a);
echo exception_of(fn () => socket_atmark($a)), "\n";
?>
--EXPECT--
false, 95, socket_atmark(): Unable to apply sockmark [95]: Operation not supported
Error: socket_atmark(): Argument #1 ($socket) has already been closed
