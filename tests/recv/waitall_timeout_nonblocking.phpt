--TEST--
socket_recv(): MSG_WAITALL ignores SO_RCVTIMEO on a non-blocking socket or with MSG_DONTWAIT
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([0, MSG_DONTWAIT] as $flag) {
    [$a, $b] = pair();
    socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
    if ($flag === 0) {
        socket_set_nonblock($b);
    }
    socket_write($a, str_repeat('x', 100000));
    $time = elapsed_seconds(function () use ($b, $flag, &$received) {
        $received = socket_recv($b, $data, 1 << 20, MSG_WAITALL | $flag);
    });
    var_dump($received, $time < 15);
}
?>
--EXPECT--
int(100000)
bool(true)
int(100000)
bool(true)
