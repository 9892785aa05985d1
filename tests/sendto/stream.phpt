--TEST--
socket_sendto(): a TCP connection ignores the address, an AF_UNIX stream rejects it
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$client, $accepted] = tcp_pair();
var_dump(socket_sendto($client, 'data', 4, 0, '127.0.0.1', 9), socket_read($accepted, 100));
[$a, $b] = pair();
echo failure_of($a, fn () => socket_sendto($a, 'data', 4, 0, '/nonexistent'));
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
echo failure_of($socket, fn () => socket_sendto($socket, 'data', 4, 0, '/nonexistent'));
?>
--EXPECT--
int(4)
string(4) "data"
false, 106, socket_sendto(): Unable to write to socket [106]: Transport endpoint is already connected
false, 95, socket_sendto(): Unable to write to socket [95]: Operation not supported
