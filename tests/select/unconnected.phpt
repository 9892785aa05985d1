--TEST--
socket_select(): a socket that was never connected can be read and written, as select(2) tells it
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
echo selected([$socket], [$socket], [$socket]), "\n";
?>
--EXPECT--
2 of [0] [0] []
