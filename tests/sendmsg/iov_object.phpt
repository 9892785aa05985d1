--TEST--
socket_sendmsg(): an exception from converting an iov element to a string propagates
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$thrower = new class { public function __toString(): string { throw new LogicException('no text today'); } };
echo exception_of(fn () => socket_sendmsg($a, ['iov' => ['x', new stdClass]])), "\n";
echo exception_of(fn () => socket_sendmsg($a, ['iov' => ['x', $thrower, 'y']])), "\n";
?>
--EXPECT--
Error: Object of class stdClass could not be converted to string
LogicException: no text today
