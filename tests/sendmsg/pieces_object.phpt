--TEST--
socket_sendmsg(): what a piece without text throws comes through
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$thrower = new class { public function __toString(): string { throw new LogicException('no text today'); } };
echo thrown(fn () => socket_sendmsg($a, ['iov' => ['x', new stdClass]])), "\n";
echo thrown(fn () => socket_sendmsg($a, ['iov' => ['x', $thrower, 'y']])), "\n";
?>
--EXPECT--
Error: Object of class stdClass could not be converted to string
LogicException: no text today
