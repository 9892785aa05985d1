--TEST--
socket_sendmsg(): an invalid AF_INET6 name is rejected, and the warning gives the path and the reason
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!@socket_create(AF_INET6, SOCK_DGRAM, 0)) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
foreach (['flowinfo', 'scope_id'] as $part) {
    foreach ([BELOW_UINT32, 2 ** 32, 'lo', null] as $value) {
        var_dump(socket_sendmsg($socket, ['name' => ['addr' => '::1', 'port' => 9, $part => $value], 'iov' => ['x']]));
    }
}
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > name > flowinfo): given PHP integer is out of bounds for an unsigned 32-bit integer in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > flowinfo): given PHP integer is out of bounds for an unsigned 32-bit integer in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > flowinfo): expected an integer, but got a non numeric string (possibly from a converted object): 'lo' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > flowinfo): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > scope_id): given PHP integer is out of bounds for an unsigned 32-bit integer in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > scope_id): given PHP integer is out of bounds for an unsigned 32-bit integer in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > scope_id): expected an integer, but got a non numeric string (possibly from a converted object): 'lo' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > scope_id): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
