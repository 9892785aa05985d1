--TEST--
socket_get_option(): SO_PEERCRED returns the connecting and the listening process
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux only');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$path = temporary_path('credentials');
$listener = listener(AF_UNIX, $path);
$parent = getmypid();
$pid = fork(function () use ($path, $parent) {
    $client = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_connect($client, $path);
    $listens = socket_get_option($client, SOL_SOCKET, SO_PEERCRED)['pid'] === $parent;
    socket_write($client, $listens ? 'the parent listens' : 'another listens');
});
$server = socket_accept($listener);
var_dump(socket_read($server, 100), socket_get_option($server, SOL_SOCKET, SO_PEERCRED)['pid'] === $pid);
echo wait_for_exit($pid), "\n";
unlink($path);
?>
--EXPECT--
string(18) "the parent listens"
bool(true)
exit status 0
