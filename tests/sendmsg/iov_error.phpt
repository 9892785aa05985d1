--TEST--
socket_sendmsg(): an iov that is no array is rejected, and the last errors are unchanged
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
foreach (['text', null, 5, new ArrayObject(['x'])] as $iov) {
    var_dump(socket_sendmsg($a, ['iov' => $iov]));
}
var_dump(socket_last_error($a), socket_last_error(), socket_read($b, 100));
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > iov): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > iov): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > iov): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > iov): expected an array here in %s on line %d
bool(false)
int(0)
int(0)
bool(false)
