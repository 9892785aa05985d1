--TEST--
socket_recvmsg(): a buffer_size of NAN or infinity is out of bounds
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'abc');
foreach ([NAN, INF, -INF] as $size) {
    $message = ['controllen' => 64, 'buffer_size' => $size];
    var_dump(socket_recvmsg($b, $message));
}
var_dump(socket_read($b, 10));
?>
--EXPECTF--
Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): given PHP integer is out of bounds for a native long in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): given PHP integer is out of bounds for a native long in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): given PHP integer is out of bounds for a native long in %s on line %d
bool(false)
string(3) "abc"
