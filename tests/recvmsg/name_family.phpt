--TEST--
socket_recvmsg(): a family in the name that does not match the socket is rejected
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
foreach ([AF_UNIX, 99, 'x'] as $family) {
    $message = ['name' => ['family' => $family], 'controllen' => 100];
    var_dump(socket_recvmsg($socket, $message, MSG_DONTWAIT));
}
?>
--EXPECTF--

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): the specified family (AF_UNIX) is not supported on this socket in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): the only families currently supported are AF_INET, AF_INET6 and AF_UNIX in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name > family): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %s on line %d
bool(false)
