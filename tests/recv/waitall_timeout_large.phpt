--TEST--
socket_recv(): MSG_WAITALL applies SO_RCVTIMEO once to the whole call, even as data arrives
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1, 'usec' => 0]);
$pid = fork(function () use ($a, $b) {
    socket_close($b);
    for ($i = 0; $i < 12; $i++) {
        @socket_write($a, str_repeat('x', 32768));
        usleep(200000);
    }
});
socket_close($a);
$time = elapsed_seconds(function () use ($b, &$received, &$data) {
    $received = socket_recv($b, $data, 1 << 20, MSG_WAITALL);
});
var_dump($received === strlen($data), $received > 65536, $received < 12 * 32768, $time > 0.9, $time < 1.9);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
