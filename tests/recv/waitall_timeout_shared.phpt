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
    $sockets = $create();
    echo "$name: ", json_encode(waitall_until_timeout($sockets[0], $sockets[1])), "\n";
}
?>
--EXPECT--
imported: [true,true,true,true,true]
exported: [true,true,true,true,true]
low-mark: [true,true,true,true,true]
