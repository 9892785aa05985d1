--TEST--
socket_accept(): blocks until a connection arrives
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
[$a, $b] = pair();
$pid = fork(function () use ($listener, $a) {
    socket_write($a, 'ready');
    $accepted = socket_accept($listener);
    socket_write($accepted, strrev(socket_read($accepted, 100)));
});
echo socket_read($b, 100), "\n";
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', port_of($listener));
socket_write($client, 'stressed');
var_dump(socket_read($client, 100), wait_for_exit($pid));
?>
--EXPECT--
ready
string(8) "desserts"
string(13) "exit status 0"
