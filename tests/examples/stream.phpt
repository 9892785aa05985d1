--TEST--
examples/stream.php: an event loop on stream_select() waits for a pair
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/../examples/stream.php';
?>
--EXPECTF--
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
exported as unix_socket
heard: one
heard: thanks for ONE
heard: two
heard: thanks for TWO
heard: three
heard: thanks for THREE
socket_write(): Argument #1 ($socket) has already been closed
