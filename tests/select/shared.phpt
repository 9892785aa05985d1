--TEST--
socket_select(): two Sockets of one stream share an fd, and are counted once
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$stream, $other] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($other, 'x');
[$first, $second, $third] = [socket_import_stream($stream), socket_import_stream($other), socket_import_stream($stream)];
echo select_result([$second, $first, $third], [$third, $first]), "\n";
echo select_result([$third], [$second, $first]), "\n";
?>
--EXPECT--
2 of [1, 2] [0, 1] null
3 of [0] [0, 1] null
