--TEST--
socket_send() and socket_sendto(): a message larger than the kernel accepts warns and sets EMSGSIZE
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

[$a] = pair(SOCK_DGRAM);
$data = str_repeat('x', 64 << 20);
echo failure_of($a, fn () => socket_send($a, $data, 64 << 20, 0));
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
echo failure_of($socket, fn () => socket_sendto($socket, $data, 65508, 0, '127.0.0.1', 9));
var_dump(socket_sendto($socket, $data, 65507, 0, '127.0.0.1', port_of($refusing = refusing_socket(SOCK_DGRAM))));
?>
--EXPECT--
false, 90, socket_send(): Unable to write to socket [90]: Message too long
false, 90, socket_sendto(): Unable to write to socket [90]: Message too long
int(65507)
