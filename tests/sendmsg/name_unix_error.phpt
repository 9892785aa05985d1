--TEST--
socket_sendmsg(): an invalid AF_UNIX name is rejected, and the warning gives the path and the reason
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
foreach ([
    'text',
    null,
    ['path' => str_repeat('x', 109)],
    ['family' => 'unix'],
    ['family' => null],
    ['family' => 2 ** 33],
    ['family' => 99],
    ['family' => AF_INET, 'addr' => '127.0.0.1', 'port' => 9],
    ['family' => AF_INET6, 'addr' => '::1', 'port' => 9],
] as $name) {
    var_dump(socket_sendmsg($socket, ['name' => $name, 'iov' => ['x']]));
}
var_dump(socket_last_error($socket), socket_last_error());
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > name): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > path): the path is too long, the maximum permitted length is 107 in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > family): expected an integer, but got a non numeric string (possibly from a converted object): 'unix' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > family): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > family): given PHP integer is out of bounds for a native int in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the only families currently supported are AF_INET, AF_INET6 and AF_UNIX in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (number 2) is not supported on this socket in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (AF_INET6) is not supported on this socket in %s on line %d
bool(false)
int(0)
int(0)
