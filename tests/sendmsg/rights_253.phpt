--TEST--
socket_sendmsg(): passes 253 descriptors on at once, and none is left open in the end
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if ((int) shell_exec('ulimit -n') < 600) die('skip too few descriptors are allowed');
require dirname(__DIR__) . '/helper.inc';
if (!@pass(pair()[0], array_fill(0, 253, STDIN)) && socket_last_error() === SOCKET_ENOMEM) die('skip musl before 1.2.4 takes 251');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$file = fopen(__FILE__, 'r');
$before = descriptors();
var_dump(pass($a, array_fill(0, 253, $file)), descriptors() - $before);
$received = taken($b);
var_dump(count($received), descriptors() - $before);
var_dump(count(array_filter($received, fn ($stream) => fstat($stream)['ino'] === fstat($file)['ino'])));
unset($received);
var_dump(descriptors() - $before);
?>
--EXPECT--
int(1)
int(0)
int(253)
int(253)
int(253)
int(0)
