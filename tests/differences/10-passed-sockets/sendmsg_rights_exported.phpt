--TEST--
socket_sendmsg(): passes a Socket that was exported as a stream, and its stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
[$exported, $peer] = pair();
$stream = socket_export_stream($exported);
send_fds($a, [$exported, $stream]);
foreach (recv_fds($b) as $i => $received) {
    socket_write($received, "by $i");
    var_dump(socket_read($peer, 100));
}
?>
--EXPECT--
string(4) "by 0"
string(4) "by 1"
