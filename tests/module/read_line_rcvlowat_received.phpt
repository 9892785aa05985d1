--TEST--
socket_read(): a line read does not block for SO_RCVLOWAT inherited from a received listener
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
socket_set_option($listener, SOL_SOCKET, SO_RCVLOWAT, 100);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$listener]];
socket_sendmsg($pair[0], ['iov' => ['x'], 'control' => [$rights]]);
$message = ['controllen' => 100];
socket_recvmsg($pair[1], $message);

$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', $port);
$accepted = socket_accept($message['control'][0]['data'][0]);
socket_set_option($accepted, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
socket_write($client, "a line\n");
$start = microtime(true);
var_dump(socket_read($accepted, 100, PHP_NORMAL_READ), microtime(true) - $start < 15);
?>
--EXPECT--
string(7) "a line
"
bool(true)
