--TEST--
socket_accept(): before PHP 8.5 the accepted socket is blocking even if the listener is non-blocking
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_VERSION_ID >= 80500) die('skip since PHP 8.5 it is non-blocking: accepted_mode.phpt');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_UNIX, temporary_path('accept_blocks'));
socket_set_nonblock($listener);
socket_getsockname($listener, $path);
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_connect($client, $path);
$accepted = socket_accept($listener);
[$a, $b] = pair();
$pid = fork(function () use ($client, $b) {
    socket_read($b, 100);
    socket_write($client, 'late');
});
socket_write($a, 'go');
var_dump(socket_read($accepted, 100), wait_for_exit($pid));
?>
--EXPECT--
string(4) "late"
string(13) "exit status 0"
