--TEST--
socket_recv(): MSG_WAITALL applies SO_RCVTIMEO once to a received socket
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$kinds = [
    'received' => function () {
        [$a, $b] = pair();
        [$one, $other] = pair();
        send_fds($one, [$b]);
        [$received] = recv_fds($other);
        return [$a, $received];
    },
];
foreach ($kinds as $name => $create) {
    [$a, $b] = $sockets = $create();
    socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 700000]);
    $pid = fork(function () use ($a) {
        for ($i = 0; $i < 12; $i++) {
            @socket_write($a, str_repeat('x', 32768));
            usleep(150000);
        }
    });
    $time = elapsed_seconds(function () use ($b, &$received) {
        $received = socket_recv($b, $data, 1 << 20, MSG_WAITALL);
    });
    echo "$name: ", json_encode([$received > 65536, $received < 12 * 32768, $time > 0.6, $time < 1.4]), "\n";
    wait_for_exit($pid);
}
?>
--EXPECT--
received: [true,true,true,true]
