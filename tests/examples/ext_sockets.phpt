--TEST--
Examples: exit with one line and status 1 if only ext/sockets is loaded
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
exec(PHP_BINARY . ' -n -d extension=sockets -r "exit((int) !extension_loaded(\'sockets\'));" 2>&1', $output, $status);
if ($status !== 0) die('skip this PHP has no ext/sockets');
?>
--FILE--
<?php
$is_compiled_in = trim(shell_exec(PHP_BINARY . ' -n -r "echo (int) extension_loaded(\'sockets\');"')) === '1';
$php = PHP_BINARY . ' -n' . ($is_compiled_in ? '' : ' -d extension=sockets');
foreach (['pair', 'fork', 'prefork', 'pool', 'bus', 'stream', 'activated', 'restart'] as $example) {
    passthru('cd ' . escapeshellarg(dirname(__DIR__, 2)) . "; $php examples/$example.php 2>&1", $status);
    var_dump($status);
}
?>
--EXPECT--
ext/sockets is loaded, but sockets_pair is not: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/pair.php
int(1)
ext/sockets is loaded, but sockets_pair is not: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/fork.php
int(1)
ext/sockets is loaded, but sockets_pair is not: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/prefork.php
int(1)
ext/sockets is loaded, but sockets_pair is not: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/pool.php
int(1)
ext/sockets is loaded, but sockets_pair is not: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/bus.php
int(1)
ext/sockets is loaded, but sockets_pair is not: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/stream.php
int(1)
ext/sockets is loaded, but sockets_pair is not: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/activated.php
int(1)
ext/sockets is loaded, but sockets_pair is not: add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so examples/restart.php
int(1)
