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
    $sockets = $create();
    echo "$name: ", json_encode(waitall_until_timeout($sockets[0], $sockets[1])), "\n";
}
?>
--EXPECT--
received: [true,true,true,true,true]
