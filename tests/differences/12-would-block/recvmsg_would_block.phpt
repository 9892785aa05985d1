--TEST--
socket_recvmsg(): with no data returns false with EAGAIN and no warning, and keeps the array
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = nonblocking_pair();
[$c, $d] = pair();
foreach ([[$a, 0], [$c, MSG_DONTWAIT]] as [$socket, $flags]) {
    socket_clear_error();
    $message = $copy = ['controllen' => 100, 'any' => 'thing'];
    var_dump(socket_recvmsg($socket, $message, $flags), $message === $copy);
    var_dump(socket_last_error($socket) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN);
}
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
