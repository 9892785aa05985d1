--TEST--
socket_sendmsg(): invalid ancillary data is rejected, and the warning gives the path and the reason
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
foreach ([
    'text',
    null,
    [5],
    [rights_cmsg([STDIN])[0], null],
    [['level' => 'x', 'type' => SCM_RIGHTS, 'data' => []]],
    [['level' => [], 'type' => SCM_RIGHTS, 'data' => []]],
    [['level' => 2 ** 33, 'type' => SCM_RIGHTS, 'data' => []]],
    [['level' => SOL_SOCKET, 'type' => null, 'data' => []]],
    [['level' => SOL_SOCKET, 'type' => -2 ** 33, 'data' => []]],
    [['level' => 99, 'type' => SCM_RIGHTS, 'data' => []]],
    [['level' => SOL_SOCKET, 'type' => 99, 'data' => []]],
    [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS]],
] as $control) {
    var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => $control]));
}
var_dump(socket_read($b, 10));
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > control): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #1): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > level): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > level): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > level): given PHP integer is out of bounds for a native int in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > type): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > type): given PHP integer is out of bounds for a native int in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr with level 99 and type 1 not supported in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr with level 1 and type 99 not supported in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr should have a 'data' element here in %s on line %d
bool(false)
bool(false)
