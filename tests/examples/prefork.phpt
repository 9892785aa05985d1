--TEST--
examples/prefork.php: a server passes connections to preforked workers
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/../examples/prefork.php';
?>
--EXPECTF--
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
request 1 -> 1 tseuqer, says worker 1
request 2 -> 2 tseuqer, says worker 2
request 3 -> 3 tseuqer, says worker 3
request 4 -> 4 tseuqer, says worker 1
request 5 -> 5 tseuqer, says worker 2
request 6 -> 6 tseuqer, says worker 3
worker 1 served 2 connections
worker 2 served 2 connections
worker 3 served 2 connections
