--TEST--
examples/bus.php: every message of a member reaches all others
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/../examples/bus.php';
?>
--EXPECTF--
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
ada heard 714 bytes from barbara and 512 bytes from grace
barbara heard 310 bytes from ada and 512 bytes from grace
grace heard 310 bytes from ada and 714 bytes from barbara
