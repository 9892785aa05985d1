--TEST--
socket_select(): a socket that was never connected is readable and writable, as with select(2)
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
echo select_result([$socket], [$socket], [$socket]), "\n";
?>
--EXPECT--
2 of [0] [0] []
