--TEST--
examples: without the extension they say what is missing, with status 1
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
exec(PHP_BINARY . ' -n -r "exit((int) extension_loaded(\'sockets\'));"', $output, $status);
if ($status !== 0) die('skip this PHP has ext/sockets built in');
?>
--FILE--
<?php
require __DIR__ . '/helper.inc';

foreach (['pair', 'fork', 'prefork', 'pool', 'bus', 'stream'] as $example) {
    passthru(PHP_BINARY . ' -n ' . escapeshellarg(__DIR__ . "/../examples/$example.php") . ' 2>&1', $status);
    var_dump($status);
}
?>
--EXPECT--
socket_create_pair() is missing: load sockets_pair, with extension=sockets_pair in php.ini or as in php -n -d extension=modules/sockets_pair.so
int(1)
socket_create_pair() is missing: load sockets_pair, with extension=sockets_pair in php.ini or as in php -n -d extension=modules/sockets_pair.so
int(1)
socket_create_pair() is missing: load sockets_pair, with extension=sockets_pair in php.ini or as in php -n -d extension=modules/sockets_pair.so
int(1)
socket_create_pair() is missing: load sockets_pair, with extension=sockets_pair in php.ini or as in php -n -d extension=modules/sockets_pair.so
int(1)
socket_create_pair() is missing: load sockets_pair, with extension=sockets_pair in php.ini or as in php -n -d extension=modules/sockets_pair.so
int(1)
socket_create_pair() is missing: load sockets_pair, with extension=sockets_pair in php.ini or as in php -n -d extension=modules/sockets_pair.so
int(1)
