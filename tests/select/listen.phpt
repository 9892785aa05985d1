--TEST--
socket_select(): a connection to accept can be read
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
echo selected([$listener], [$listener], [$listener]), "\n";
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', port_of($listener));
echo selected([$listener], [$listener], [$listener], 60), "\n";
$server = socket_accept($listener);
echo selected([$listener]), "\n";
?>
--EXPECT--
0 of [] [] []
1 of [0] [] []
0 of [] null null
