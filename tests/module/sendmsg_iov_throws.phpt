--TEST--
socket_sendmsg(): sends nothing and emits no warning if converting iov or the name throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
$thrower = new class { public function __toString(): string { throw new LogicException('no text today'); } };
echo exception_of(fn () => socket_sendmsg($a, ['iov' => ['x', new stdClass]])), "\n";
echo exception_of(fn () => socket_sendmsg($a, ['iov' => ['x', $thrower, 'y']])), "\n";
echo exception_of(fn () => socket_sendmsg($a, ['name' => ['path' => $thrower], 'iov' => ['x']])), "\n";
var_dump(socket_read($b, 100));
?>
--EXPECT--
Error: Object of class stdClass could not be converted to string
LogicException: no text today
LogicException: no text today
bool(false)
