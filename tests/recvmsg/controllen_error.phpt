--TEST--
socket_recvmsg(): an invalid controllen is rejected with a warning, and nothing is received
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'abc');
foreach ([0, -1, 2 ** 32, 'x', null, []] as $size) {
    $message = $copy = ['controllen' => $size];
    var_dump(socket_recvmsg($b, $message), $message === $copy);
}
$message = [];
var_dump(socket_recvmsg($b, $message), $message, socket_read($b, 10));
?>
--EXPECTF--
Warning: socket_recvmsg(): error converting user data (path: msghdr > controllen): controllen cannot be 0 in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > controllen): given PHP integer is out of bounds for an unsigned 32-bit integer in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > controllen): given PHP integer is out of bounds for an unsigned 32-bit integer in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > controllen): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > controllen): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > controllen): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr): The key 'controllen' is required in %s on line %d
bool(false)
array(0) {
}
string(3) "abc"
