--TEST--
examples/pool.php: a dozen workers get a job whenever they are done (difference 2)
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require __DIR__ . '/../examples/pool.php';
?>
--EXPECT--
primes up to 1000: 168
primes up to 10000: 1229
primes up to 30000: 3245
30 jobs done, 12 workers ended
