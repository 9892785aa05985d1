--TEST--
socket_atmark(): messages have no mark: a warning and false (as in PHP 8.4)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair(SOCK_DGRAM);
echo refused($a, fn () => socket_atmark($a));
socket_close($a);
echo thrown(fn () => socket_atmark($a)), "\n";
?>
--EXPECT--
false, 95, socket_atmark(): Unable to apply sockmark [95]: Operation not supported
Error: socket_atmark(): Argument #1 ($socket) has already been closed
