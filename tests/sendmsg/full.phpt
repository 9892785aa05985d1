--TEST--
socket_sendmsg(): a full non-blocking socket sets both last errors without a warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$c, $d] = nonblocking_pair();
foreach ([[$a, MSG_DONTWAIT], [$c, 0]] as [$socket, $flags]) {
    socket_clear_error();
    for ($sent = 0; $n = socket_sendmsg($socket, ['iov' => [str_repeat('x', 10000), str_repeat('y', 10000)]], $flags); $sent += $n);
    var_dump($n, $sent > 20000, socket_last_error($socket) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN);
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
