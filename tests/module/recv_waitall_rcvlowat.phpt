--TEST--
socket_recv(): MSG_WAITALL with SO_RCVTIMEO and SO_RCVLOWAT does not block for queued data
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
$listener = socket_create_listen(0);
socket_getsockname($listener, $host, $port);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', $port);
$accepted = socket_accept($listener);
socket_set_option($accepted, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
socket_set_option($accepted, SOL_SOCKET, SO_RCVLOWAT, 10000);
socket_write($client, str_repeat('x', 70000));
do { // wait until all data has arrived
    socket_recv($accepted, $data, 70000, MSG_PEEK);
} while (strlen($data) < 70000);
$start = microtime(true);
var_dump(socket_recv($accepted, $data, 70000, MSG_WAITALL), microtime(true) - $start < 15);
?>
--EXPECT--
int(70000)
bool(true)
