--TEST--
socket_sendto(): a connection of TCP takes no notice of the address, a local one refuses it
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$client, $accepted] = tcp_pair();
var_dump(socket_sendto($client, 'data', 4, 0, '127.0.0.1', 9), socket_read($accepted, 100));
[$a, $b] = pair();
echo refused($a, fn () => socket_sendto($a, 'data', 4, 0, '/nonexistent'));
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
echo refused($socket, fn () => socket_sendto($socket, 'data', 4, 0, '/nonexistent'));
?>
--EXPECT--
int(4)
string(4) "data"
false, 106, socket_sendto(): Unable to write to socket [106]: Transport endpoint is already connected
false, 95, socket_sendto(): Unable to write to socket [95]: Operation not supported
