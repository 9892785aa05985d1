--TEST--
socket_recv(): MSG_WAITALL applies SO_RCVTIMEO once to an imported, an exported and a low-mark socket
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$kinds = [
    'imported' => function () {
        [$a, $b] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        return [socket_import_stream($a), socket_import_stream($b), $a, $b];
    },
    'exported' => function () {
        $pair = pair();
        return [...$pair, socket_export_stream($pair[1])];
    },
    'low-mark' => function () {
        $pair = pair();
        socket_set_option($pair[1], SOL_SOCKET, SO_RCVLOWAT, 1000);
        return $pair;
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
imported: [true,true,true,true]
exported: [true,true,true,true]
low-mark: [true,true,true,true]
