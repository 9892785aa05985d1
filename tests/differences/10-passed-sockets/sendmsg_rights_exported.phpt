--TEST--
socket_sendmsg(): passes on the socket of a Socket that has a stream, and of the stream (difference 10)
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
[$exported, $peer] = pair();
$stream = socket_export_stream($exported);
pass($a, [$exported, $stream]);
foreach (taken($b) as $i => $received) {
    socket_write($received, "by $i");
    var_dump(socket_read($peer, 100));
}
?>
--EXPECT--
string(4) "by 0"
string(4) "by 1"
