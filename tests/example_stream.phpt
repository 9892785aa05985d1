--TEST--
examples/stream.php: an event loop on stream_select() waits for a pair (difference 9)
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require __DIR__ . '/../examples/stream.php';
?>
--EXPECT--
exported as unix_socket
heard: one
heard: thanks for ONE
heard: two
heard: thanks for TWO
heard: three
heard: thanks for THREE
socket_write(): Argument #1 ($socket) has already been closed
