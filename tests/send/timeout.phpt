--TEST--
socket_send(): SO_SNDTIMEO returns the bytes sent until then, and false without a warning if there are none
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($a, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 200000]);
$data = random_bytes(4 << 20);
$sent = socket_send($a, $data, 4 << 20, 0);
var_dump($sent > 0 && $sent < 4 << 20, socket_send($a, 'x', 1, 0), socket_last_error($a) === SOCKET_EAGAIN);
socket_close($a);
var_dump(read_all($b) === substr($data, 0, $sent));
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
