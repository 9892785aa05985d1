--TEST--
socket_recv(): MSG_WAITALL applies SO_RCVTIMEO once to the whole call, even as data arrives
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

echo json_encode(waitall_until_timeout(...pair())), "\n";
?>
--EXPECT--
[true,true,true,true,true]
