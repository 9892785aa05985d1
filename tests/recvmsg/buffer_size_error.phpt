--TEST--
socket_recvmsg(): an invalid buffer_size is rejected with a warning, and nothing is received
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'abc');
foreach ([-1, 104857601, 2 ** 30, 'x', '5x', '', null, [], true] as $size) {
    $message = $copy = ['controllen' => 100, 'buffer_size' => $size];
    var_dump(socket_recvmsg($b, $message), $message === $copy);
}
var_dump(socket_last_error($b), socket_last_error(), socket_read($b, 10));
?>
--EXPECTF--
Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): the buffer size must be between 1 and 104857600; given -1 in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): the buffer size must be between 1 and 104857600; given 104857601 in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): the buffer size must be between 1 and 104857600; given 1073741824 in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): expected an integer, but got a non numeric string (possibly from a converted object): '5x' in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): expected an integer, but got a non numeric string (possibly from a converted object): '' in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
bool(true)
int(0)
int(0)
string(3) "abc"
