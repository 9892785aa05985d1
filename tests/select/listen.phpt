--TEST--
socket_select(): a listening socket with a pending connection is readable
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
echo select_result([$listener], [$listener], [$listener]), "\n";
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', port_of($listener));
echo select_result([$listener], [$listener], [$listener], 60), "\n";
$server = socket_accept($listener);
echo select_result([$listener]), "\n";
?>
--EXPECT--
0 of [] [] []
1 of [0] [] []
0 of [] null null
