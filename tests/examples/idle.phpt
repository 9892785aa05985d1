--TEST--
examples/idle.php: an echo server serves some of its clients while the others are idle
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/../examples/idle.php';
?>
--EXPECTF--
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
200 clients at once, 10 of them sent 500 lines
