--TEST--
pcntl_exec(): the new program accepts from a listener that was created with close_on_exec=Off
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (!is_dir('/proc/self/fd')) die('skip no /proc');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = socket_flags();
ini_set('sockets_pair.close_on_exec', 'Off');
$listener = bound_socket(AF_UNIX, SOCK_STREAM, $path = temporary_path('exec'));
socket_listen($listener);
ini_restore('sockets_pair.close_on_exec');
[$fd] = array_keys(array_diff_key(socket_flags(), $before));
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_connect($client, $path);
socket_write($client, 'from before');
$pid = fork(function () use ($fd) {
    $script = "
        \$listener = socket_import_stream(fopen('php://fd/$fd', 'r+'));
        \$accepted = socket_accept(\$listener);
        socket_write(\$accepted, strtoupper(socket_read(\$accepted, 100)));
    ";
    pcntl_exec('/bin/sh', ['-c', 'exec ' . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script)]);
});
echo socket_read($client, 100), "\n", wait_for_exit($pid), "\n";
?>
--EXPECT--
FROM BEFORE
exit status 0
