--TEST--
socket_send(): MSG_DONTWAIT on a full socket returns false with EAGAIN and no warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM] as $type) {
    [$a, $b] = pair($type);
    for ($sent = 0; $n = socket_send($a, str_repeat('x', 4096), 4096, MSG_DONTWAIT); $sent += $n);
    var_dump($sent > 0, $n, socket_last_error($a) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN);
    for ($received = 0; $received < $sent; $received += socket_recv($b, $data, 65536, 0));
    var_dump($received === $sent, socket_send($a, 'room again', 10, MSG_DONTWAIT));
}
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
int(10)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
int(10)
