--TEST--
Examples: exit with one line and status 1 if neither extension is loaded
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
exec(PHP_BINARY . ' -n -r "exit((int) extension_loaded(\'sockets\'));"', $output, $status);
if ($status !== 0) die('skip this PHP has ext/sockets compiled in');
?>
--FILE--
<?php
foreach (['pair', 'fork', 'prefork', 'pool', 'bus', 'stream', 'activated', 'restart'] as $example) {
    passthru('cd ' . escapeshellarg(dirname(__DIR__, 2)) . '; ' . PHP_BINARY . " -n examples/$example.php 2>&1", $status);
    var_dump($status);
}
?>
--EXPECT--
sockets_pair is not loaded: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/pair.php
int(1)
sockets_pair is not loaded: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/fork.php
int(1)
sockets_pair is not loaded: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/prefork.php
int(1)
sockets_pair is not loaded: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/pool.php
int(1)
sockets_pair is not loaded: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/bus.php
int(1)
sockets_pair is not loaded: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/stream.php
int(1)
sockets_pair is not loaded: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/activated.php
int(1)
sockets_pair is not loaded: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/restart.php
int(1)
