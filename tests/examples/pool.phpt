--TEST--
examples/pool.php: twelve workers each get the next job when idle
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/../examples/pool.php';
?>
--EXPECTF--
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
primes up to 1000: 168
primes up to 10000: 1229
primes up to 30000: 3245
30 jobs done, 12 workers ended
