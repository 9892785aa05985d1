--TEST--
socket_set_nonblock(): reads and writes return false with EAGAIN and no warning instead of blocking
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
var_dump(socket_set_nonblock($a));
echo failure_of($a, fn () => socket_read($a, 10));
echo failure_of($a, fn () => socket_recv($a, $data, 10, 0));
echo failure_of($a, fn () => socket_recvfrom($a, $data, 10, 0, $address));
while (socket_write($a, str_repeat('x', 65536)));
echo failure_of($a, fn () => socket_write($a, 'x'));
echo failure_of($a, fn () => socket_send($a, 'x', 1, 0));
socket_write($b, 'there');
var_dump(socket_read($a, 10));
?>
--EXPECT--
bool(true)
false, 11, no warning
false, 11, no warning
false, 11, no warning
false, 11, no warning
false, 11, no warning
string(5) "there"
