--TEST--
socket_recvmsg(): a name that is no array is rejected, and nothing is received
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'abc');
foreach ([null, '', 5] as $name) {
    $message = $copy = ['controllen' => 100, 'name' => $name];
    var_dump(socket_recvmsg($b, $message), $message === $copy);
}
var_dump(socket_read($b, 10));
?>
--EXPECTF--
Warning: socket_recvmsg(): error converting user data (path: msghdr > name): expected an array here in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): expected an array here in %s on line %d
bool(false)
bool(true)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): expected an array here in %s on line %d
bool(false)
bool(true)
string(3) "abc"
