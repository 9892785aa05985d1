--TEST--
socket_send(): MSG_MORE delays the data until the message is complete
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux semantics of the flag');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$receiver = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1');
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_connect($socket, '127.0.0.1', port_of($receiver));
var_dump(socket_send($socket, 'one ', 4, MSG_MORE), socket_recv($receiver, $data, 100, MSG_DONTWAIT), $data);
var_dump(socket_send($socket, 'message', 7, 0), socket_recv($receiver, $data, 100, 0), $data);
?>
--EXPECT--
int(4)
bool(false)
NULL
int(7)
int(11)
string(11) "one message"
