--TEST--
socket_sendmsg(): invalid SCM_CREDENTIALS are rejected, and the warning gives the path and the reason
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!defined('SCM_CREDENTIALS')) die('skip no SCM_CREDENTIALS');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
foreach ([
    5,
    [],
    ['pid' => 1],
    ['pid' => 1, 'uid' => 0],
    ['pid' => 'x', 'uid' => 0, 'gid' => 0],
    ['pid' => 2 ** 31, 'uid' => 0, 'gid' => 0],
    ['pid' => 1, 'uid' => BELOW_UINT32, 'gid' => 0],
    ['pid' => 1, 'uid' => 2 ** 32, 'gid' => 0],
    ['pid' => 1, 'uid' => 0, 'gid' => []],
] as $data) {
    var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $data]]]));
}
var_dump(socket_read($b, 10));
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'pid' is required in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'uid' is required in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'gid' is required in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > pid): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > pid): given PHP integer is out of bounds for a pid_t value in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > uid): given PHP integer is out of bounds for a uid_t value in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > uid): given PHP integer is out of bounds for a uid_t value in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > gid): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
bool(false)
