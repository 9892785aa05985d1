--TEST--
socket_sendmsg(): an invalid AF_INET name is rejected, and the warning gives the path and the reason
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
foreach ([
    ['addr' => '127.0.0.1', 'port' => -1],
    ['addr' => '127.0.0.1', 'port' => 65536],
    ['addr' => '127.0.0.1', 'port' => 'http'],
    ['addr' => '127.0.0.1', 'port' => []],
    ['family' => AF_UNIX, 'path' => '/tmp/x'],
    ['family' => AF_INET6, 'addr' => '::1', 'port' => 9],
] as $name) {
    var_dump(socket_sendmsg($socket, ['name' => $name, 'iov' => ['x']]));
}
var_dump(socket_last_error($socket), socket_last_error());
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): given PHP integer is out of bounds for an unsigned 16-bit integer in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): given PHP integer is out of bounds for an unsigned 16-bit integer in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, but got a non numeric string (possibly from a converted object): 'http' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (AF_UNIX) is not supported on this socket in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (AF_INET6) is not supported on this socket in %s on line %d
bool(false)
int(0)
int(0)
