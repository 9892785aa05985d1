--TEST--
socket_sendmsg(): the kernel rejects 254 fds, and both last errors are set
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/helper.inc';
if (!@send_fds(pair()[0], array_fill(0, 253, STDIN)) && socket_last_error() === SOCKET_ENOMEM) die('skip musl before 1.2.4 accepts at most 251');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
$before = count_open_fds();
var_dump(send_fds($a, array_fill(0, 254, STDIN)));
var_dump(socket_last_error($a) === SOCKET_EINVAL, socket_last_error() === SOCKET_EINVAL);
var_dump(socket_read($b, 10), count_open_fds() - $before);
?>
--EXPECTF--
Warning: socket_sendmsg(): Error in sendmsg [22]: Invalid argument in %s on line %d
bool(false)
bool(true)
bool(true)
bool(false)
int(0)
