--TEST--
examples/beyond/pool.php: every job is done although a worker dies in the middle of one, and jobs wait in limits
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__) . '/redis.inc';
if (!redis_options()) die('skip needs redis-server and the extension redis');
?>
--FILE--
<?php
require dirname(__DIR__) . '/redis.inc';

$server = start_redis($path);
passthru(escapeshellarg(PHP_BINARY) . ' -n ' . redis_options() . ' ' . dirname(__DIR__, 2) . "/examples/beyond/pool.php $path 2>&1");
stop_redis($server);
?>
--EXPECT--
primes up to 1000: 168
primes up to 10000: 1229
primes up to 30000: 3245
30 jobs done, 4 workers, 1 died in the middle of a job, never more than 8 jobs waiting
